package nl.leervink.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import nl.leervink.mailing.SlowServer.Accepted;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two instances, each with its own scheduler, connections and courier, on one PostgreSQL. */
@Tag("faults")
class SharedOutboxTest {

    private static final int LETTERS = 300;
    private static final int ANSWERS_AFTER_MILLIS = 40;

    @Test
    void twoInstancesShareTheWorkAndNoLetterLeavesTwice() throws Exception {
        try (var database = EmbeddedPostgres.start();
                var server = new SlowServer(ANSWERS_AFTER_MILLIS);
                var first = LoneOutbox.start(true, Duration.ZERO, settings("first", database, server));
                var _ = LoneOutbox.start(true, Duration.ZERO, settings("second", database, server))) {

            LoneOutbox.post(first, LETTERS, LoneOutbox.PDF_BYTES);
            await().atMost(Duration.ofMinutes(1)).until(() -> LoneOutbox.waiting(first) == 0);

            assertThat(server.accepted())
                    .extracting(Accepted::messageId)
                    .hasSize(LETTERS)
                    .doesNotHaveDuplicates();
            var shares =
                    server.accepted().stream().collect(Collectors.groupingBy(Accepted::caller, Collectors.counting()));
            assertThat(shares).containsOnlyKeys("first", "second");
        }
    }

    private static List<String> settings(String name, EmbeddedPostgres database, SlowServer server) {
        return List.of(
                "--db-scheduler.scheduler-name=" + name,
                "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + server.port(),
                "--spring.mail.properties.mail.smtp.localhost=" + name);
    }
}
