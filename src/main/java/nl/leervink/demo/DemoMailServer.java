package nl.leervink.demo;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import nl.leervink.kernel.TimeOrdered;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * A mail server of the demo's own, on the loopback interface: whatever is mailed arrives here and nowhere else. Mails
 * are kept as files, so that they are still there after a restart.
 */
@Component
@Profile("demo")
class DemoMailServer implements Postbox, DisposableBean {

    private static final String LOOPBACK = "127.0.0.1";
    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");
    private static final String ENDING = ".eml";
    private static final int LISTED = 200;

    /** One for all mails: each new one looks through the whole class path. */
    private static final Session READING = Session.getInstance(new Properties());

    private final Path folder;
    private final GreenMail server;

    DemoMailServer(DemoPost post) throws IOException {
        folder = Files.createDirectories(post.folder());
        server = new GreenMail(new ServerSetup(post.port(), LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        server.start();
        server.getUserManager().setMessageDeliveryHandler((mail, receiver) -> {
            keep(mail);
            return mailboxOf(receiver.getEmail());
        });
    }

    /** Sends what the portal mails to this server. */
    @Bean
    JavaMailSenderImpl toOurselves() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(LOOPBACK);
        sender.setPort(server.getSmtp().getPort());
        return sender;
    }

    @Override
    public List<Slip> mails(String receiver) {
        var searched = receiver.strip().toLowerCase(Locale.ROOT);
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .map(file -> new Slip(keyOf(file), read(file)))
                    .filter(slip -> slip.mail().to().toLowerCase(Locale.ROOT).contains(searched))
                    .limit(LISTED)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Optional<ReceivedMail> mail(String key) {
        return Optional.of(key)
                .filter(KEY.asMatchPredicate())
                .map(known -> folder.resolve(known + ENDING))
                .filter(Files::isRegularFile)
                .map(DemoMailServer::read);
    }

    /** Throws away what an earlier demo received: it tells of people and editions that are no more. */
    void beginAnew() {
        try (var files = Files.list(folder)) {
            for (var mail :
                    files.filter(file -> KEY.matcher(keyOf(file)).matches()).toList()) {
                Files.delete(mail);
            }
        } catch (IOException unwilling) {
            throw new UncheckedIOException(unwilling);
        }
    }

    private static String keyOf(Path file) {
        return file.getFileName().toString().replaceFirst("\\.(eml|part)$", "");
    }

    @Override
    public void destroy() {
        server.stop();
    }

    private static ReceivedMail read(Path file) {
        try (var content = Files.newInputStream(file)) {
            return ReceivedMail.read(new MimeMessage(READING, content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (MessagingException unreadable) {
            throw new IllegalArgumentException("Not a mail: " + file.getFileName(), unreadable);
        }
    }

    private GreenMailUser mailboxOf(String receiver) throws UserException {
        var known = server.getUserManager().getUserByEmail(receiver);
        return known == null ? server.getUserManager().createUser(receiver, receiver, receiver) : known;
    }

    /** Written whole under another name first: the list never shows half a mail. */
    private void keep(MovingMessage mail) {
        var name = TimeOrdered.uuid().toString();
        var arriving = folder.resolve(name + ".part");
        try {
            try (var content = Files.newOutputStream(arriving)) {
                mail.getMessage().writeTo(content);
            }
            Files.move(arriving, folder.resolve(name + ENDING));
        } catch (IOException | MessagingException broken) {
            throw new IllegalStateException("The mail could not be kept", broken);
        }
    }
}
