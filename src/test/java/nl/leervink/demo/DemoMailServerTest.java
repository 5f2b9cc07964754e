package nl.leervink.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

class DemoMailServerTest {

    @TempDir
    Path folder;

    @Test
    void whatIsMailedIsReadHereAlsoAfterARestart() throws IOException, MessagingException {
        var server = new DemoMailServer(new DemoPost(0, folder));
        send(server.toOurselves(), "zoe@voorbeeld.example", "Eén");
        send(server.toOurselves(), "noor@voorbeeld.example", "Twee");
        server.destroy();

        var restarted = new DemoMailServer(new DemoPost(0, folder));

        try {
            assertThat(restarted.mails(""))
                    .extracting(slip -> slip.mail().subject())
                    .containsExactly("Twee", "Eén");
            var slip = restarted.mails(" ZOE@ ").getFirst();
            var mail = restarted.mail(slip.key()).orElseThrow();
            assertThat(mail.to()).isEqualTo("zoe@voorbeeld.example");
            assertThat(mail.text()).isEqualToIgnoringNewLines("Hé");
            assertThat(mail.html()).contains("<p>Hé</p>");
            assertThat(mail.attachments()).singleElement().satisfies(attached -> {
                assertThat(attached.name()).hasToString("één.ics");
                assertThat(attached.bytes().size()).isEqualTo(3);
            });
            assertThat(restarted.mail("../../" + slip.key())).isEmpty();
            assertThat(restarted.mail("00000000-0000-0000-0000-000000000000")).isEmpty();
        } finally {
            restarted.destroy();
        }
    }

    @Test
    void aDemoThatBeginsAnewHasAnEmptyMailbox() throws IOException, MessagingException {
        var earlier = new DemoMailServer(new DemoPost(0, folder));
        send(earlier.toOurselves(), "zoe@voorbeeld.example", "Van een eerdere demo");
        earlier.destroy();
        Files.writeString(folder.resolve("lees-mij.txt"), "Van iemand anders");
        var server = new DemoMailServer(new DemoPost(0, folder));

        try {
            server.beginAnew();

            assertThat(server.mails("")).isEmpty();
            assertThat(folder.resolve("lees-mij.txt")).exists();
        } finally {
            server.destroy();
        }
    }

    private static void send(JavaMailSender sender, String to, String subject) throws MessagingException {
        var message = sender.createMimeMessage();
        var mail = new MimeMessageHelper(message, true, "UTF-8");
        mail.setFrom("bureau@leervink.example");
        mail.setTo(to);
        mail.setSubject(subject);
        mail.setText("Hé", "<p>Hé</p>");
        mail.addAttachment("één.ics", new ByteArrayResource(new byte[] {1, 2, 3}), "text/calendar");
        sender.send(message);
    }
}
