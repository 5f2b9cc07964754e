package nl.leervink.mailing;

import static java.util.Objects.requireNonNull;
import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Against a real IMAP server. */
@ModuleTest
class ReturnsTest {

    private static final String BUREAU = "bureau@leervink.example";

    private final GreenMail server = new GreenMail(new ServerSetup(0, TestMailServer.HERE, ServerSetup.PROTOCOL_IMAP));

    @Autowired
    Outbox outbox;

    @Autowired
    Correspondence correspondence;

    @Autowired
    QueuedLetters letters;

    @Autowired
    Turns turns;

    @Autowired
    TestMailServer post;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private Returns returns;
    private GreenMailUser mailbox;
    private EmailAddress zoe;
    private LetterId letter;
    private String messageId;

    @BeforeEach
    void aLetterThatLeft() throws UserException {
        server.start();
        mailbox = server.getUserManager().createUser(BUREAU, "bureau", "geheim");
        returns = reading("geheim");
        zoe = anAddress();
        letter = outbox.post(TestLetters.aLetterTo(zoe)).orElseThrow();
        messageId = post.receivedBy(zoe).getFirst().messageId();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aLetterThatCouldNotBeDeliveredComesBackWithItsReason() throws Exception {
        arrives(report(messageId, zoe, "failed", "5.1.1"));

        returns.read();

        var progress = progress();
        assertThat(progress.state()).isEqualTo(LetterState.RETURNED);
        assertThat(progress.returned().orElseThrow().code()).isEqualTo(new StatusCode("5.1.1"));
        assertThat(progress.returned().orElseThrow().code().reason()).isEqualTo(ReturnReason.UNKNOWN_ADDRESS);
        assertThat(unread()).isZero();
    }

    @Test
    void theOfficeSeesItAndSendsItAgain() throws Exception {
        SignIn.as(PersonId.next(), Role.OFFICE);
        var before = correspondence.failedCount();
        arrives(report(messageId, zoe, "failed", "5.2.2"));
        returns.read();
        assertThat(correspondence.failedCount()).isEqualTo(before + 1);

        assertThat(correspondence.sendAgain(letter)).isInstanceOf(SendAgainResult.Requeued.class);

        assertThat(correspondence.letter(letter).orElseThrow().returned()).isEmpty();
        assertThat(progress().state()).isEqualTo(LetterState.WAITING);
    }

    @Test
    void aReportIsReadOnce() throws Exception {
        arrives(report(messageId, zoe, "failed", "5.1.1"));
        returns.read();
        var first = progress();

        returns.read();
        reading("geheim").read();

        assertThat(progress()).isEqualTo(first);
    }

    @Test
    void aReportThatComesInLaterIsReadAsWell() throws Exception {
        arrives(report("<nooit@verzonden.example>", zoe, "failed", "5.1.1"));
        returns.read();
        arrives(report(messageId, zoe, "failed", "5.7.1"));

        returns.read();

        assertThat(progress().state()).isEqualTo(LetterState.RETURNED);
    }

    @Test
    void aDelayChangesNothing() throws Exception {
        arrives(report(messageId, zoe, "delayed", "4.4.1"));

        returns.read();

        assertThat(progress().state()).isEqualTo(LetterState.SENT);
        assertThat(unread()).isZero();
    }

    @Test
    void aReportAboutAnotherReceiverOrAnotherLetterChangesNothingAndStaysUnread() throws Exception {
        arrives(report(messageId, anAddress(), "failed", "5.1.1"));
        arrives(report("<nooit@verzonden.example>", zoe, "failed", "5.1.1"));

        returns.read();

        assertThat(progress().state()).isEqualTo(LetterState.SENT);
        assertThat(unread()).isEqualTo(2);
    }

    @Test
    void whatIsNoReportStaysUnread() throws Exception {
        arrives("From: zoe@voorbeeld.example\r\nSubject: Vraag\r\nContent-Type: text/plain\r\n\r\n" + messageId);
        arrives("Content-Type: multipart/report; report-type=disposition-notification; boundary=x\r\n\r\n--x--\r\n");
        arrives("Content-Type: multipart/report; boundary=x\r\n\r\nniets");

        returns.read();

        assertThat(progress().state()).isEqualTo(LetterState.SENT);
        assertThat(unread()).isEqualTo(3);
    }

    @Test
    void aMailOfFiftyMegabytesAndOneOfAHundredLayersStopNothing() throws Exception {
        arrives(report("<nooit@verzonden.example>", zoe, "failed", "5.1.1") + "x".repeat(50 * 1024 * 1024));
        arrives(layers(100));
        arrives("Content-Type: multipart/report; report-type=delivery-status; boundary=\"\r\n\r\n" + "\0".repeat(5000));
        arrives(report(messageId, zoe, "failed", "veel meer dan een code " + "9".repeat(9000)));

        returns.read();

        assertThat(progress().returned().orElseThrow().code()).isEqualTo(StatusCode.UNSAID);
        assertThat(unread()).isEqualTo(3);
    }

    @Test
    void aLetterThatComesBackWholeIsKnownByItsHeaders() throws Exception {
        arrives(report(messageId, zoe, "failed", "5.3.4")
                .replace("text/rfc822-headers", "message/rfc822")
                .replace("\r\n--grens--", "\r\n\r\n" + "y".repeat(9_000_000) + "\r\n--grens--"));

        returns.read();

        assertThat(progress().returned().orElseThrow().code().reason()).isEqualTo(ReturnReason.TOO_LARGE);
    }

    @Test
    void aMailboxThatCannotBeReadIsToldWithoutTheServersWords() {
        assertThatIllegalStateException()
                .isThrownBy(() -> reading("verkeerd").read())
                .withMessage("The mailbox of letters that come back: SIGN_IN_REFUSED")
                .withNoCause();
    }

    @Test
    void thePasswordTravelsInTheClearOnlyWhereThatIsAllowed() throws Exception {
        arrives(report(messageId, zoe, "failed", "5.1.1"));

        assertThatIllegalStateException()
                .isThrownBy(() -> new Returns(there("geheim", false), letters, transaction, clock).read());

        assertThat(progress().state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void aReportThatCannotBeNotedIsReadAgain() throws Exception {
        arrives(report(messageId, zoe, "failed", "5.1.1"));
        var fails = new AtomicBoolean(true);
        var database = new TransactionOperations() {
            @Override
            public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
                if (fails.get()) {
                    throw new TransientDataAccessResourceException("No connection");
                }
                return transaction.execute(action);
            }
        };
        var reading = new Returns(there("geheim", true), letters, database, clock);

        assertThatExceptionOfType(TransientDataAccessResourceException.class).isThrownBy(reading::read);
        fails.set(false);
        reading.read();

        assertThat(progress().state()).isEqualTo(LetterState.RETURNED);
    }

    @Test
    void aReportOfALetterThatWeDoNotKnowToHaveLeftWaitsUntilWeDo() throws Exception {
        var other = anAddress();
        var unnoted = outbox.post(TestLetters.aLetterTo(other)).orElseThrow();
        var claim = claimed(unnoted);
        arrives(report("<" + unnoted.value() + "@leervink.example>", other, "failed", "5.1.1"));
        arrives(report(messageId, zoe, "failed", "5.1.1"));

        returns.read();
        assertThat(progress().state()).isEqualTo(LetterState.RETURNED);
        assertThat(unread()).isOne();
        turns.arrived(claim);
        returns.read();

        assertThat(requireNonNull(outbox.progress(Set.of(unnoted)).get(unnoted)).state())
                .isEqualTo(LetterState.RETURNED);
        assertThat(unread()).isZero();
    }

    private Claim claimed(LetterId letter) {
        var now = clock.instant();
        var ends = now.plus(Turns.CLAIM);
        return requireNonNull(transaction.execute(_ -> {
            letters.claim(List.of(letter), now, ends);
            return letters.claimed(List.of(letter), ends).getFirst().claimed();
        }));
    }

    @Test
    void aPasswordIsNeverWritten() {
        assertThat(new ReturnsMailbox("h", 1, "u", "geheim", "INBOX", true, false).toString())
                .doesNotContain("geheim");
    }

    private Returns reading(String password) {
        return new Returns(there(password, true), letters, transaction, clock);
    }

    private ReturnsMailbox there(String password, boolean plainText) {
        return new ReturnsMailbox(
                TestMailServer.HERE, server.getImap().getPort(), "bureau", password, "INBOX", false, plainText);
    }

    private LetterProgress progress() {
        return Objects.requireNonNull(outbox.progress(Set.of(letter)).get(letter));
    }

    private void arrives(String mail) throws MessagingException, UserException {
        var bytes = mail.getBytes(StandardCharsets.ISO_8859_1);
        mailbox.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
    }

    private long unread() throws FolderException {
        return server.getManagers().getImapHostManager().getInbox(mailbox).getMessages().stream()
                .filter(mail -> !mail.getFlags().contains(Flags.Flag.SEEN))
                .count();
    }

    /** As Postfix writes it. */
    private static String report(String messageId, EmailAddress receiver, String action, String status) {
        return """
                From: MAILER-DAEMON@mx.voorbeeld.example (Mail Delivery System)
                Subject: Undelivered Mail Returned to Sender
                To: bureau@leervink.example
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status;
                \tboundary="grens"

                This is a MIME-encapsulated message.

                --grens
                Content-Description: Notification
                Content-Type: text/plain; charset=utf-8

                I'm sorry to have to inform you that your message could not be delivered.

                --grens
                Content-Description: Delivery report
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.voorbeeld.example
                Arrival-Date: Sun, 22 Nov 2026 15:00:00 +0100 (CET)

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 <secret words>

                --grens
                Content-Description: Undelivered Message Headers
                Content-Type: text/rfc822-headers

                From: Leervink <bureau@leervink.example>
                Message-ID: %s
                Subject: Je certificaat

                --grens--
                """.formatted(receiver, action, status, messageId).replace("\n", "\r\n");
    }

    private static String layers(int depth) {
        var opened = IntStream.range(0, depth)
                .mapToObj(layer ->
                        "Content-Type: multipart/report; report-type=delivery-status; boundary=b%d\r\n\r\n--b%d\r\n"
                                .formatted(layer, layer))
                .collect(Collectors.joining());
        return opened + "Content-Type: text/plain\r\n\r\nniets\r\n"
                + IntStream.range(0, depth)
                        .mapToObj(layer -> "--b" + (depth - 1 - layer) + "--\r\n")
                        .collect(Collectors.joining());
    }
}
