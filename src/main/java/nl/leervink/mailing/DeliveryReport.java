package nl.leervink.mailing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import nl.leervink.kernel.EmailAddress;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MultipartReport;

/**
 * What a mail server reports of a letter that it took (RFC 3464).
 *
 * @param messageId of the letter, as it stands in the headers that came back
 */
record DeliveryReport(String messageId, List<Outcome> outcomes) {

    private static final Session READING = Session.getInstance(new Properties());
    private static final String FAILED = "failed";

    /**
     * What became of it for one receiver.
     *
     * @param failure why it was given up; empty if it was not
     */
    record Outcome(EmailAddress receiver, Optional<StatusCode> failure) {}

    /** Reads a mail; empty if it is no report of a letter. Parts within parts are left alone. */
    static Optional<DeliveryReport> read(InputStream mail) throws MessagingException, IOException {
        var message = new MimeMessage(READING, mail);
        if (message.isMimeType("multipart/report")
                && message.getContent() instanceof MultipartReport report
                && report.getCount() > 2
                && report.getReport() instanceof DeliveryStatus status
                && report.getReturnedMessage() != null) {
            return Optional.ofNullable(report.getReturnedMessage().getMessageID())
                    .map(id -> new DeliveryReport(id.strip(), outcomes(status)));
        }
        return Optional.empty();
    }

    private static List<Outcome> outcomes(DeliveryStatus status) {
        var outcomes = new ArrayList<Outcome>();
        for (var i = 0; i < status.getRecipientDSNCount(); i++) {
            outcome(status.getRecipientDSN(i)).ifPresent(outcomes::add);
        }
        return outcomes;
    }

    private static Optional<Outcome> outcome(InternetHeaders fields) {
        return receiver(field(fields, "Final-Recipient"))
                .map(receiver -> new Outcome(
                        receiver,
                        field(fields, "Action").equalsIgnoreCase(FAILED)
                                ? StatusCode.read(field(fields, "Status")).or(() -> Optional.of(StatusCode.UNSAID))
                                : Optional.empty()));
    }

    /** {@code rfc822; zoe@voorbeeld.example}. */
    private static Optional<EmailAddress> receiver(String field) {
        var parts = field.split(";", 2);
        return parts.length == 2 && parts[0].strip().equalsIgnoreCase("rfc822")
                ? EmailAddress.parse(parts[1].strip().replaceAll("^<(.*)>$", "$1"))
                : Optional.empty();
    }

    private static String field(InternetHeaders fields, String name) {
        return Objects.requireNonNullElse(fields.getHeader(name, null), "").strip();
    }
}
