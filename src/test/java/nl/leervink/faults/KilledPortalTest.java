package nl.leervink.faults;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import nl.leervink.Rounds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A real process, killed while it closes editions and mails their certificates. */
@Tag("faults")
class KilledPortalTest {

    private static final int LONGEST_LIFE_MILLIS = 2_000;
    private static final int CERTIFICATES = DoomedPortal.GROUPS * DoomedPortal.IN_A_GROUP;

    private static int cutShort;

    @TempDir
    Path folder;

    static Stream<Integer> lives() {
        return Rounds.of(1, 4).mapToObj(_ -> ThreadLocalRandom.current().nextInt(LONGEST_LIFE_MILLIS));
    }

    @ParameterizedTest(name = "killed after {0} ms")
    @MethodSource("lives")
    void whatWasIssuedIsMailedAndNothingElse(int life) throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            killedAfter(life, server.getSmtp().getPort());

            assertThat(halfIssued()).isEmpty();
            cutShort += isInTheMiddle() ? 1 : 0;

            assertThat(start("finish", server.getSmtp().getPort())).isZero();

            assertThat(count("select count(*) from certificate")).isEqualTo(CERTIFICATES);
            assertThat(count("select count(distinct enrolment) from certificate"))
                    .isEqualTo(CERTIFICATES);
            assertThat(halfIssued()).isEmpty();
            assertEachLetterArrived(server.getReceivedMessages());
        } finally {
            server.stop();
        }
    }

    /** Of each letter one arrived; a second only of the one whose acceptance was not noted, under the same Message-ID. */
    private void assertEachLetterArrived(MimeMessage[] received) throws MessagingException, IOException {
        var ids = new ArrayList<String>();
        for (var message : received) {
            ids.add(message.getMessageID());
        }
        var posted = database()
                .sql("select message_id from queued_letter")
                .query(String.class)
                .list();
        assertThat(posted).hasSizeGreaterThanOrEqualTo(DoomedPortal.GROUPS + CERTIFICATES);
        assertThat(Set.copyOf(ids)).isEqualTo(Set.copyOf(posted));
        assertThat(ids).hasSizeLessThanOrEqualTo(posted.size() + 1);
        assertThat(Arrays.stream(received).filter(KilledPortalTest::isToContact).count())
                .isGreaterThanOrEqualTo(DoomedPortal.GROUPS);
    }

    private static boolean isToContact(MimeMessage message) {
        try {
            return message.getSubject().matches("\\d+ certificaten van .*");
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Editions of which the status, the certificates, the points and the contact's letter do not go together. */
    private List<String> halfIssued() throws IOException {
        return database()
                .sql("""
                        select id || ' ' || status || ' ' || issued || ' ' || booked || ' ' || posted
                        from (
                            select e.id, e.status,
                                (select count(*) from certificate c where c.edition = e.id) issued,
                                (select count(*) from award w join certificate c on c.number = w.source
                                    where c.edition = e.id) booked,
                                (select count(*) from queued_letter l
                                    where l.occasion like 'certificates:' || e.id || ':%' and l.subject like '%certificaten van%')
                                    posted
                            from edition e) told
                        where not (status = 'OPEN' and issued = 0 and booked = 0 and posted = 0)
                            and not (status = 'CLOSED' and issued = :all and booked = :all and posted = 1)""")
                .param("all", DoomedPortal.IN_A_GROUP)
                .query(String.class)
                .list();
    }

    private boolean isInTheMiddle() throws IOException {
        var open = count("select count(*) from edition where status = 'OPEN'");
        var waiting = count("select count(*) from queued_letter where state <> 'SENT'");
        return waiting > 0 || (open > 0 && open < DoomedPortal.GROUPS);
    }

    @AfterAll
    static void someWereKilledInTheMiddle() {
        if (Boolean.getBoolean("leervink.faults")) {
            assertThat(cutShort).isPositive();
        }
    }

    private int count(String question) throws IOException {
        return database().sql(question).query(Integer.class).single();
    }

    private JdbcClient database() throws IOException {
        return JdbcClient.create(new DriverManagerDataSource(address()));
    }

    private String address() throws IOException {
        return OwnProcess.database(folder.resolve("doomed"));
    }

    private void killedAfter(int millis, int port) throws Exception {
        var portal = process("begin", port)
                .redirectOutput(ProcessBuilder.Redirect.PIPE)
                .start();
        try (var says = portal.inputReader()) {
            assertThat(says.lines().anyMatch(DoomedPortal.CLOSING::equals)).isTrue();
            portal.waitFor(millis, MILLISECONDS);
        } finally {
            portal.destroyForcibly().waitFor();
        }
    }

    private int start(String what, int port) throws IOException, InterruptedException {
        var portal = process(what, port).start();
        try {
            assertThat(portal.waitFor(3, MINUTES)).isTrue();
            return portal.exitValue();
        } finally {
            portal.destroyForcibly();
        }
    }

    private ProcessBuilder process(String what, int port) throws IOException {
        return OwnProcess.of(
                        DoomedPortal.class,
                        what,
                        "--server.port=0",
                        "--spring.datasource.url=" + address(),
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + port,
                        "--db-scheduler.enabled=true",
                        "--db-scheduler.polling-interval=500ms")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }
}
