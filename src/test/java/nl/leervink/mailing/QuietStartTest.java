package nl.leervink.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An outbox of before, taken over by the portal of today: nothing leaves because of that. */
class QuietStartTest {

    private static final String ADDRESS = "jdbc:h2:mem:quiet;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    @Test
    void neitherAnUpgradeNorAStartSendsALetter() throws Exception {
        migrated("__root", "flyway_schema_history", "latest");
        migrated("mailing", "flyway_schema_history_mailing", "1");
        var before = JdbcClient.create(new DriverManagerDataSource(ADDRESS, "sa", ""));
        row(
                before,
                "'SENT'",
                "null",
                "timestamp with time zone '2026-01-05 10:00:00+00'",
                "timestamp with time zone '2026-01-05 10:00:00+00'");
        row(before, "'FAILED'", "'REFUSED'", "timestamp with time zone '2026-01-05 10:00:00+00'", "null");
        row(before, "'WAITING'", "'REFUSED_FOR_NOW'", "timestamp with time zone '2099-01-01 00:00:00+00'", "null");

        try (var server = new SlowServer(0);
                var lone = LoneOutbox.start(
                        true,
                        Duration.ZERO,
                        List.of(
                                "--spring.datasource.url=" + ADDRESS,
                                "--spring.mail.host=127.0.0.1",
                                "--spring.mail.port=" + server.port()))) {
            var database = lone.getBean(JdbcClient.class);
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> count(
                                    database,
                                    "select count(*) from scheduled_tasks where last_success is not null"
                                            + " and task_name like 'deliver-letters%'")
                            == Rounds.COUNTERS.size());

            assertThat(server.accepted()).isEmpty();
            assertThat(server.isAlone()).isTrue();
            assertThat(database.sql("select state || ' ' || domain from queued_letter order by state")
                            .query(String.class)
                            .list())
                    .containsExactly("FAILED voorbeeld.example", "SENT voorbeeld.example", "WAITING voorbeeld.example");
            assertThat(count(database, "select count(*) from letter_enclosure")).isEqualTo(3);
        }
    }

    private static void migrated(String module, String history, String until) {
        Flyway.configure()
                .dataSource(ADDRESS, "sa", "")
                .locations("classpath:db/migration/" + module)
                .table(history)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(until)
                .load()
                .migrate();
    }

    private static void row(JdbcClient database, String state, String trouble, String nextAttempt, String sentAt) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into queued_letter (id, occasion, recipient, recipient_name, subject, text, html, message_id,
                            posted_at, state, attempts, next_attempt, trouble, sent_at, version)
                        values (:id, 'old', '%s@voorbeeld.example', 'Zoë', 'Oud', 'Oud', 'Oud', '<%s@leervink.example>',
                            timestamp with time zone '2026-01-05 10:00:00+00', %s, 1, %s, %s, %s, 0)
                        """.formatted(id, id, state, nextAttempt, trouble, sentAt))
                .param("id", id)
                .update();
        database.sql("insert into letter_enclosure values (:id, 0, random_uuid(), 'oud.pdf')")
                .param("id", id)
                .update();
    }

    private static long count(JdbcClient database, String question) {
        return database.sql(question).query(Long.class).single();
    }
}
