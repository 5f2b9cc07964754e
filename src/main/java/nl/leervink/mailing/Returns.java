package nl.leervink.mailing;

import static java.util.Objects.requireNonNull;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.HeaderTerm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import nl.leervink.mailing.DeliveryReport.Outcome;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads in the bureau's mailbox which letters came back. A letter is known by its Message-ID, which stands in what came back
 * of it, and by its recipient; never by one of them alone. Reports of our letters are marked as read; every other mail stays
 * as it is.
 */
@Component
class Returns {

    private static final Logger LOG = LoggerFactory.getLogger(Returns.class);

    /** In bytes: what is read of a mail. A report begins with its reasons; behind them a whole letter may come back. */
    private static final int READ = 256 * 1024;

    private static final String PATIENCE = "20000"; // milliseconds, for each answer of the server

    private final ReturnsMailbox mailbox;
    private final QueuedLetters letters;
    private final TransactionOperations transaction;
    private final Clock clock;

    private Bookmark bookmark = new Bookmark(0, 0);

    Returns(ReturnsMailbox mailbox, QueuedLetters letters, TransactionOperations transaction, Clock clock) {
        this.mailbox = mailbox;
        this.letters = letters;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Reads the reports that came in since the last time.
     *
     * @throws IllegalStateException if the mailbox cannot be read; not with the server's own words
     */
    synchronized void read() {
        if (!mailbox.isNamed()) {
            return;
        }
        var protocol = mailbox.ssl() ? "imaps" : "imap";
        try (var store = Session.getInstance(settings("mail." + protocol + ".")).getStore(protocol)) {
            store.connect(mailbox.host(), mailbox.port(), mailbox.username(), mailbox.password());
            readFolder(store);
        } catch (MessagingException failure) {
            throw new IllegalStateException("The mailbox of letters that come back: "
                    + Setback.connecting(failure).trouble());
        }
    }

    private void readFolder(Store store) throws MessagingException {
        var folder = store.getFolder(mailbox.folder());
        folder.open(Folder.READ_WRITE);
        try {
            var numbers = (UIDFolder) folder;
            if (numbers.getUIDValidity() != bookmark.validity()) {
                bookmark = new Bookmark(numbers.getUIDValidity(), 0);
            }
            var waiting = false;
            for (var mail : unreadReports(folder)) {
                var number = numbers.getUID(mail);
                if (number > bookmark.number()) {
                    waiting |= look(mail) == Found.TOO_EARLY;
                    bookmark = waiting ? bookmark : new Bookmark(bookmark.validity(), number);
                }
            }
        } finally {
            folder.close(false);
        }
    }

    private static Message[] unreadReports(Folder folder) throws MessagingException {
        return folder.search(new AndTerm(
                new FlagTerm(new Flags(Flags.Flag.SEEN), false), new HeaderTerm("Content-Type", "multipart/report")));
    }

    /** What a mail turned out to be. */
    private enum Found {
        NOT_OURS,
        NOTED,
        /** It is about a letter that left, but of which we do not know so yet. */
        TOO_EARLY
    }

    private Found look(Message mail) throws MessagingException {
        var found = understood(mail).map(this::note).orElse(Found.NOT_OURS);
        if (found == Found.NOTED) {
            mail.setFlag(Flags.Flag.SEEN, true);
        }
        return found;
    }

    /** A mail that cannot be understood stops nothing; a connection that breaks does. */
    private static Optional<DeliveryReport> understood(Message mail) throws MessagingException {
        try {
            return report(mail);
        } catch (MessagingException | IOException | RuntimeException strange) {
            if (!mail.getFolder().isOpen()) {
                throw new MessagingException("The connection broke off");
            }
            LOG.info("A mail in the mailbox of letters that come back cannot be read: {}", strange.getClass());
            return Optional.empty();
        }
    }

    private static Optional<DeliveryReport> report(Message mail) throws MessagingException, IOException {
        var unmarked = (IMAPMessage) mail;
        unmarked.setPeek(true);
        try (var content = unmarked.getMimeStream()) {
            return DeliveryReport.read(new ByteArrayInputStream(content.readNBytes(READ)));
        }
    }

    /** What cannot be noted ends the round: it is read again in the next. */
    private Found note(DeliveryReport report) {
        return report.outcomes().stream()
                .map(outcome -> note(report.messageId(), outcome))
                .max(Comparator.naturalOrder())
                .orElse(Found.NOT_OURS);
    }

    private Found note(String messageId, Outcome outcome) {
        return requireNonNull(transaction.execute(_ -> letters.findByMessageId(messageId)
                .filter(letter -> letter.isFor(outcome.receiver()))
                .map(letter -> note(letter, outcome))
                .orElse(Found.NOT_OURS)));
    }

    private Found note(QueuedLetter letter, Outcome outcome) {
        if (letter.isBeingTried()) {
            return Found.TOO_EARLY;
        }
        outcome.failure().ifPresent(code -> letter.cameBack(code, clock.instant()));
        return Found.NOTED;
    }

    private Properties settings(String prefix) {
        var settings = new Properties();
        settings.setProperty(prefix + "connectiontimeout", PATIENCE);
        settings.setProperty(prefix + "timeout", PATIENCE);
        settings.setProperty(prefix + "writetimeout", PATIENCE);
        settings.setProperty(prefix + "starttls.enable", "true");
        settings.setProperty(prefix + "starttls.required", String.valueOf(!mailbox.plainText()));
        settings.setProperty(prefix + "fetchsize", String.valueOf(READ));
        return settings;
    }

    /** Up to where the mailbox was read. Forgotten with the instance: reading a report again changes nothing. */
    private record Bookmark(long validity, long number) {}
}
