package nl.leervink.judging;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.leervink.homework.RoundId;
import nl.leervink.vault.KeepsSealed;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What trainers write about reports is kept sealed. */
@Component
class SealedFeedback implements KeepsSealed {

    private static final int AT_A_TIME = 50;

    private final FeedbackSheets sheets;
    private final SecondReadings secondReadings;
    private final FeedbackBox box;
    private final JdbcClient database;

    SealedFeedback(FeedbackSheets sheets, SecondReadings secondReadings, FeedbackBox box, JdbcClient database) {
        this.sheets = sheets;
        this.secondReadings = secondReadings;
        this.box = box;
        this.database = database;
    }

    @Override
    public String what() {
        return "feedback";
    }

    @Override
    @Transactional
    public boolean sealSomeThatIsOpen() {
        var rows = database.sql("""
                        select round, submission, version, saved_at, feedback
                        from unsealed_feedback order by round fetch first :most rows only for update""").param("most", AT_A_TIME).query(Row.class).stream()
                .map(Objects::requireNonNull)
                .toList();
        rows.forEach(this::seal);
        return rows.size() == AT_A_TIME;
    }

    @Override
    @Transactional
    public boolean sealSomeAnew() {
        var written = sheets.findSealedOtherwise(box.currentKey(), Limit.of(AT_A_TIME));
        written.forEach(sheet -> sheet.sealAnew(box.anew(sheet)));
        var advised = secondReadings.findSealedOtherwise(box.currentKey(), Limit.of(AT_A_TIME));
        advised.forEach(reading -> reading.sealAnew(box.anew(reading)));
        return List.of(written, advised).stream().anyMatch(some -> some.size() == AT_A_TIME);
    }

    private void seal(Row row) {
        var words = box.seal(new Feedback(row.feedback()), new RoundId(row.round()));
        database.sql("""
                        insert into feedback_sheet (round, submission, version, saved_at, sealed_with, sealed)
                        values (:round, :submission, :version, :savedAt, :key, :words)""")
                .param("round", row.round())
                .param("submission", row.submission())
                .param("version", row.version())
                .param("savedAt", Timestamp.from(row.savedAt()))
                .param("key", words.sealedWith())
                .param("words", words.bytes())
                .update();
        database.sql("delete from unsealed_feedback where round = :round")
                .param("round", row.round())
                .update();
    }

    private record Row(UUID round, UUID submission, int version, Instant savedAt, String feedback) {}
}
