package nl.leervink.mailing;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import nl.leervink.files.KeptFile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Brings letters to the mail server of {@code spring.mail.*}, if there is one. */
@Component
class Courier {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String PATIENCE = "20000"; // milliseconds, for each answer of the server

    private final ObjectProvider<JavaMailSenderImpl> server;
    private final Bureau bureau;
    private final Clock clock;

    Courier(ObjectProvider<JavaMailSenderImpl> server, Bureau bureau, Clock clock) {
        this.server = server;
        this.bureau = bureau;
        this.clock = clock;
    }

    boolean hasServer() {
        return server.getIfAvailable() != null;
    }

    Round setOut() {
        return new Round(server.getObject());
    }

    /** One connection, kept open for all letters that are carried along; made anew after one that failed. */
    final class Round implements AutoCloseable {

        private final JavaMailSenderImpl server;
        private final Session session;
        private final Transport connection;
        private boolean certain;

        private Round(JavaMailSenderImpl server) {
            this.server = server;
            var protocol = server.getProtocol() == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : server.getProtocol();
            session = Session.getInstance(settings(server, "mail." + protocol + "."));
            try {
                connection = session.getTransport(protocol);
            } catch (MessagingException unknown) {
                throw new IllegalStateException("spring.mail.protocol is not smtp or smtps", unknown);
            }
        }

        /** Has the next letter ask first whether the connection still stands, which costs an answer of the server. */
        void doubtConnection() {
            certain = false;
        }

        /** Makes the connection, unless it stands. */
        void connect() throws MessagingException {
            if (!certain && !connection.isConnected()) {
                connection.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            }
            certain = true;
        }

        void handOver(Sendable letter, List<KeptFile> files) throws MessagingException {
            var message = message(letter, files);
            try {
                connection.sendMessage(message, message.getAllRecipients());
            } catch (MessagingException failure) {
                close();
                throw failure;
            }
        }

        @Override
        public void close() {
            certain = false;
            try {
                connection.close();
            } catch (MessagingException alreadyGone) {
                // Whatever was accepted has been answered; there is nothing left to lose
            }
        }

        private MimeMessage message(Sendable letter, List<KeptFile> files) throws MessagingException {
            var message = new Identified(session, letter.messageId());
            try {
                message.setFrom(new InternetAddress(bureau.sender().value(), bureau.name(), UTF_8));
                message.setRecipient(
                        Message.RecipientType.TO,
                        new InternetAddress(letter.recipient().value(), letter.recipientName(), UTF_8));
            } catch (UnsupportedEncodingException impossible) {
                throw new AssertionError("Every Java platform has UTF-8", impossible);
            }
            message.setSubject(letter.subject(), UTF_8);
            message.setSentDate(Date.from(clock.instant()));
            message.setContent(content(letter, files));
            message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no holiday answers
            message.saveChanges();
            return message;
        }

        /**
         * Both versions of the text, the better one last, and the files beside them (RFC 2046). Put together by hand: Spring's
         * MimeMessageHelper reads a table of file types anew for each letter, which takes longer than the letter itself.
         */
        private static MimeMultipart content(Sendable letter, List<KeptFile> files) throws MessagingException {
            var plain = new MimeBodyPart();
            plain.setText(letter.text(), UTF_8);
            var styled = new MimeBodyPart();
            styled.setText(letter.html(), UTF_8, "html");
            var versions = new MimeBodyPart();
            versions.setContent(new MimeMultipart("alternative", plain, styled));
            var content = new MimeMultipart(versions);
            for (var file : files) {
                content.addBodyPart(enclosed(file));
            }
            return content;
        }

        /** In Base64 whatever it is, so that it arrives to the byte. */
        private static MimeBodyPart enclosed(KeptFile file) throws MessagingException {
            var part = new MimeBodyPart();
            part.setDataHandler(
                    new DataHandler(new ByteArrayDataSource(file.bytes().toArray(), file.mediaType())));
            part.setDisposition(Part.ATTACHMENT);
            part.setFileName(file.name().value());
            part.setHeader("Content-Transfer-Encoding", "base64");
            return part;
        }

        private static Properties settings(JavaMailSenderImpl server, String prefix) {
            var settings = new Properties();
            settings.setProperty(prefix + "connectiontimeout", PATIENCE);
            settings.setProperty(prefix + "timeout", PATIENCE);
            settings.setProperty(prefix + "writetimeout", PATIENCE);
            settings.setProperty(prefix + "quitwait", "false");
            settings.put(prefix + "socketFactory", new PromptSockets());
            server.getJavaMailProperties().forEach(settings::put);
            return settings;
        }
    }

    /** Keeps the identification it was given, at every attempt. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
