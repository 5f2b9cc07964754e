package nl.leervink.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.leervink.ModuleTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables that were made anew while rows lay in them: each row arrives, on either database. */
@ModuleTest
class UpgradeTest {

    @Autowired
    DataSource source;

    @Autowired
    JdbcClient database;

    private final String schema =
            "upgrade_" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

    @AfterEach
    void nothingStaysBehind() {
        database.sql("drop schema if exists " + schema + " cascade").update();
    }

    @Test
    void certificatesFromBeforeTheirStatesKeepWhatTheyWere() {
        database.sql("create schema " + schema).update();
        database.sql("create table " + schema + ".award (source varchar(20), edition uuid)")
                .update();
        migrated("certification", "3");
        var issued = certificate("LV-2025-000001", "'ISSUED', null, null");
        var withdrawn = certificate(
                "LV-2025-000002", "'WITHDRAWN', timestamp with time zone '2025-06-01 10:00:00+00', 'Vergissing'");

        migrated("certification", "latest");

        assertThat(told(issued)).isEqualTo("LV-2025-000001 ISSUED stands LV-2025-000001 -");
        assertThat(told(withdrawn)).isEqualTo("LV-2025-000002 WITHDRAWN ended LV-2025-000002 Vergissing");
    }

    @Test
    void lettersFromBeforeThePaceOfDomainsKeepTheirStateAndEnclosures() {
        database.sql("create schema " + schema).update();
        migrated("mailing", "1");
        var letter = UUID.randomUUID();
        database.sql("""
                        insert into %s.queued_letter (id, occasion, recipient, recipient_name, subject, text, html,
                            message_id, posted_at, state, attempts, next_attempt, sent_at, version)
                        values (:id, 'old', 'zoe@school.example', 'Zoë', 'Oud', 'Oud', 'Oud', '<oud@leervink.example>',
                            current_timestamp, 'SENT', 1, current_timestamp, current_timestamp, 0)""".formatted(schema)).param("id", letter).update();
        database.sql("insert into " + schema + ".letter_enclosure values (:id, 0, :file, 'oud.pdf')")
                .param("id", letter)
                .param("file", UUID.randomUUID())
                .update();

        migrated("mailing", "latest");

        assertThat(database.sql("select q.domain || ' ' || q.state || ' ' || e.name from " + schema
                                + ".queued_letter q join " + schema + ".letter_enclosure e on e.letter = q.id")
                        .query(String.class)
                        .list())
                .containsExactly("school.example SENT oud.pdf");
    }

    @Test
    void whoEnrolledBeforeThereWereLaddersLeavesForNothing() {
        database.sql("create schema " + schema).update();
        migrated("enrolment", "3");
        var early = enrolment("timestamp with time zone '2025-05-01 10:00:00+00'");
        migrated("enrolment", "4");
        var late = enrolment("current_timestamp");

        migrated("enrolment", "latest");

        assertThat(ladder(early)).isEmpty();
        assertThat(ladder(late)).isEqualTo("42:50 27:100");
    }

    @Test
    void reportsFromBeforeTheVaultWaitToBeSealed() {
        database.sql("create schema " + schema).update();
        migrated("homework", "2");
        var submission = UUID.randomUUID();
        var round = UUID.randomUUID();
        database.sql("""
                        insert into %s.submission (id, assignment, enrolment, edition, author, kind, state)
                        values (:id, :id, :id, :id, :id, 'REPORT', 'SUFFICIENT')""".formatted(schema)).param("id", submission).update();
        database.sql("""
                        insert into %s.submission_round (id, submission, number, draft_version, saved_at, meeting_method,
                            file_name, handed_in_at, late, feedback, feedback_saved_at, judgement, judged_by, judged_at,
                            feedback_version)
                        values (:id, :submission, 1, 3, current_timestamp, '', 'casus.pdf', current_timestamp, false, 'Mooi',
                            current_timestamp, 'SUFFICIENT', :id, current_timestamp, 2)""".formatted(schema))
                .param("id", round)
                .param("submission", submission)
                .update();
        database.sql("insert into " + schema + ".submission_answer values (:round, 0, 'De stilte')")
                .param("round", round)
                .update();

        migrated("homework", "latest");
        migrated("judging", "latest");

        assertThat(database.sql("""
                                select s.state || ' ' || r.judgement || ' ' || case when r.told_at = r.judged_at then 'told' end
                                    || ' ' || u.file_name || ' ' || a.answer || ' ' || f.feedback || ' ' || f.version
                                from %1$s.submission s join %1$s.submission_round r on r.submission = s.id
                                    join %1$s.unsealed_round u on u.round = r.id join %1$s.unsealed_answer a on a.round = r.id
                                    join %1$s.unsealed_feedback f on f.round = r.id""".formatted(schema)).query(String.class).list())
                .containsExactly("SUFFICIENT SUFFICIENT told casus.pdf De stilte Mooi 2");
    }

    private UUID enrolment(String enrolledAt) {
        var id = UUID.randomUUID();
        database.sql(
                        "insert into %s.enrolment (id, edition, participant, enrolled_at, version) values (:id, :id, :id, %s, 0)"
                                .formatted(schema, enrolledAt))
                .param("id", id)
                .update();
        return id;
    }

    private String ladder(UUID enrolment) {
        return database.sql("select cancellation from " + schema + ".enrolment where id = :id")
                .param("id", enrolment)
                .query(String.class)
                .single();
    }

    private UUID certificate(String number, String state) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into %s.certificate (id, enrolment, edition, participant, number, code, participant_name,
                            course_title, issued_on, issued_at, content, template, file, sha256, state, withdrawn_at,
                            withdrawn_because, version)
                        values (:id, :enrolment, :edition, :participant, :number, :code, 'Zoë', 'Oud', date '2025-05-01',
                            timestamp with time zone '2025-05-01 10:00:00+00', '{}', 1, :file, 'a', %s, 0)
                        """.formatted(schema, state))
                .param("id", id)
                .param("enrolment", UUID.randomUUID())
                .param("edition", UUID.randomUUID())
                .param("participant", UUID.randomUUID())
                .param("number", number)
                .param("code", number)
                .param("file", UUID.randomUUID())
                .update();
        return id;
    }

    private String told(UUID certificate) {
        return database.sql("""
                        select number || ' ' || state || ' ' || case when standing_for = enrolment then 'stands' else 'ended' end
                            || ' ' || points_source || ' ' || coalesce(ended_because, '-')
                        from %s.certificate where id = :id""".formatted(schema))
                .param("id", certificate)
                .query(String.class)
                .single();
    }

    private String bytes() {
        try (var connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2") ? "binary large object" : "bytea";
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private void migrated(String module, String until) {
        Flyway.configure()
                .dataSource(source)
                .defaultSchema(schema)
                .locations("classpath:db/migration/" + module)
                .table("history_" + module)
                .placeholders(Map.of("bytes", bytes()))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(until)
                .load()
                .migrate();
    }
}
