package nl.leervink.mailing;

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
            for (var mail : unreadReports(folder)) {
                var number = numbers.getUID(mail);
                if (number > bookmark.number()) {
                    look(mail);
                    bookmark = new Bookmark(bookmark.validity(), number);
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

    /** A mail that cannot be understood stops nothing; a connection that breaks does. */
    private void look(Message mail) throws MessagingException {
        try {
            if (report(mail).filter(this::isOfOurLetter).isPresent()) {
                mail.setFlag(Flags.Flag.SEEN, true);
            }
        } catch (MessagingException | IOException | RuntimeException strange) {
            if (!mail.getFolder().isOpen()) {
                throw new MessagingException("The connection broke off");
            }
            LOG.info("A mail in the mailbox of letters that come back cannot be read: {}", strange.getClass());
        }
    }

    private static Optional<DeliveryReport> report(Message mail) throws MessagingException, IOException {
        var unmarked = (IMAPMessage) mail;
        unmarked.setPeek(true);
        try (var content = unmarked.getMimeStream()) {
            return DeliveryReport.read(new ByteArrayInputStream(content.readNBytes(READ)));
        }
    }

    private boolean isOfOurLetter(DeliveryReport report) {
        return report.outcomes().stream()
                        .filter(outcome -> note(report.messageId(), outcome))
                        .count()
                > 0;
    }

    /** False if there is no such letter for this receiver. */
    private boolean note(String messageId, Outcome outcome) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var letter = letters.findByMessageId(messageId).filter(one -> one.isFor(outcome.receiver()));
            letter.ifPresent(one -> outcome.failure().ifPresent(code -> one.cameBack(code, clock.instant())));
            return letter.isPresent();
        }));
    }

    private static Properties settings(String prefix) {
        var settings = new Properties();
        settings.setProperty(prefix + "connectiontimeout", PATIENCE);
        settings.setProperty(prefix + "timeout", PATIENCE);
        settings.setProperty(prefix + "writetimeout", PATIENCE);
        settings.setProperty(prefix + "starttls.enable", "true");
        settings.setProperty(prefix + "fetchsize", String.valueOf(READ));
        return settings;
    }

    /** Up to where the mailbox was read. Forgotten with the instance: reading a report again changes nothing. */
    private record Bookmark(long validity, long number) {}
}
