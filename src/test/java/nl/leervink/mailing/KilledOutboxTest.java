package nl.leervink.mailing;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leervink.faults.OwnProcess;
import nl.leervink.mailing.SlowServer.Accepted;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A real process, killed again and again while it brings three hundred letters to a slow mail server. Only in its full form:
 * {@link nl.leervink.faults.KilledPortalTest} kills a portal that mails whenever the project is built.
 */
@Tag("faults")
@EnabledIfSystemProperty(named = "leervink.faults", matches = "true")
class KilledOutboxTest {

    private static final int KILLS = 10;
    private static final int LETTERS = 300;
    private static final int ANSWERS_AFTER_MILLIS = 20;
    private static final int LONGEST_DELIVERY_MILLIS = 600;

    @TempDir
    Path folder;

    @Test
    void everyLetterArrivesAndNoneTwiceButWhatWasAcceptedInTheMomentOfAKill() throws Exception {
        try (var server = new SlowServer(ANSWERS_AFTER_MILLIS)) {
            var lastBeforeAKill = new ArrayList<Integer>();
            for (var life = 0; life < KILLS; life++) {
                killedWhileDelivering(life, server);
                lastBeforeAKill.add(server.accepted().size() - 1);
            }
            var last = process(KILLS, server);
            assertThat(last.waitFor(3, MINUTES)).isTrue();
            assertThat(last.exitValue()).isZero();

            var arrived = server.accepted().stream().map(Accepted::messageId).toList();
            var posted = posted();
            assertThat(posted).hasSize(LETTERS);
            assertThat(Set.copyOf(arrived)).isEqualTo(posted);
            assertThat(lastBeforeAKill).containsAll(placesOfEarlierCopies(arrived));
        }
    }

    /** Where in the row of all that arrived stand letters that arrived once more later. */
    private static List<Integer> placesOfEarlierCopies(List<String> arrived) {
        return IntStream.range(0, arrived.size())
                .filter(place -> arrived.subList(place + 1, arrived.size()).contains(arrived.get(place)))
                .boxed()
                .toList();
    }

    private void killedWhileDelivering(int life, SlowServer server) throws Exception {
        var before = server.accepted().size();
        var outbox = process(life, server);
        try {
            await().atMost(Duration.ofMinutes(1)).until(() -> server.accepted().size() > before);
            outbox.waitFor(ThreadLocalRandom.current().nextInt(LONGEST_DELIVERY_MILLIS), MILLISECONDS);
            assertThat(outbox.isAlive()).isTrue();
        } finally {
            outbox.destroyForcibly().waitFor();
        }
        await().until(server::isAlone);
    }

    /** The first life posts the letters; each next one lives after what its predecessor had claimed is free again. */
    private Process process(int life, SlowServer server) throws IOException {
        return OwnProcess.of(
                        LoneOutbox.class,
                        life == 0 ? String.valueOf(LETTERS) : "0",
                        String.valueOf(life * 11),
                        "--spring.datasource.url=" + address(),
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + server.port())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Set<String> posted() throws IOException {
        return JdbcClient.create(new DriverManagerDataSource(address()))
                .sql("select message_id from queued_letter where state = 'SENT'")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private String address() throws IOException {
        return OwnProcess.database(folder.resolve("doomed"));
    }
}
