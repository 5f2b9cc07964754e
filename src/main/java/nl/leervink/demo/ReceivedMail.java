package nl.leervink.demo;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leervink.files.FileName;
import nl.leervink.kernel.Bytes;
import nl.leervink.mailing.Enclosure;
import org.jspecify.annotations.Nullable;

/**
 * A mail as its receiver sees it.
 *
 * @param messageId by which mailboxes know a mail
 * @param from name and address
 * @param to names and addresses
 * @param text the plain version
 * @param html the version with a look; empty if there is none
 */
public record ReceivedMail(
        String messageId,
        String from,
        String to,
        Instant sentAt,
        String subject,
        String text,
        String html,
        List<Enclosure> attachments) {

    /** Reads a mail. */
    public static ReceivedMail read(MimeMessage message) {
        try {
            var content = new Content();
            content.read(message);
            return new ReceivedMail(
                    Objects.requireNonNullElse(message.getMessageID(), ""),
                    written(message.getFrom()),
                    written(message.getAllRecipients()),
                    message.getSentDate() == null
                            ? Instant.EPOCH
                            : message.getSentDate().toInstant(),
                    Objects.requireNonNullElse(message.getSubject(), ""),
                    content.text,
                    content.html,
                    List.copyOf(content.attachments));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (MessagingException unreadable) {
            throw new IllegalArgumentException("Not a mail", unreadable);
        }
    }

    private static String written(Address @Nullable [] addresses) {
        return addresses == null
                ? ""
                : Stream.of(addresses)
                        .map(address -> written((InternetAddress) address))
                        .collect(Collectors.joining(", "));
    }

    private static String written(InternetAddress address) {
        return address.getPersonal() == null
                ? address.getAddress()
                : address.getPersonal() + " <" + address.getAddress() + ">";
    }

    private static final class Content {

        private String text = "";
        private String html = "";
        private final List<Enclosure> attachments = new ArrayList<>();

        void read(Part part) throws MessagingException, IOException {
            if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
                attachments.add(enclosure(part));
            } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
                for (var i = 0; i < parts.getCount(); i++) {
                    read(parts.getBodyPart(i));
                }
            } else if (part.isMimeType("text/html")) {
                html = part.getContent().toString();
            } else if (part.isMimeType("text/plain")) {
                text = part.getContent().toString();
            }
        }

        private static Enclosure enclosure(Part part) throws MessagingException, IOException {
            var type = new ContentType(part.getContentType());
            return new Enclosure(
                    name(part),
                    type.getBaseType(),
                    Bytes.of(part.getInputStream().readAllBytes()));
        }

        private static FileName name(Part part) throws MessagingException {
            try {
                return new FileName(MimeUtility.decodeText(Objects.requireNonNullElse(part.getFileName(), "")));
            } catch (UnsupportedEncodingException unknown) {
                return new FileName("");
            }
        }
    }
}
