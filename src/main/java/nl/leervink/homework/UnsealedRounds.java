package nl.leervink.homework;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was written before there was a vault, as long as it lies there. */
@Component
class UnsealedRounds {

    private final JdbcClient database;

    UnsealedRounds(JdbcClient database) {
        this.database = database;
    }

    record Row(
            UUID round,
            @Nullable LocalDate meetingDay,
            @Nullable Integer meetingGroup,
            String meetingMethod,
            @Nullable Integer meetingMinutes,
            String fileName) {}

    /** Nobody else takes these meanwhile. */
    List<Row> some(int most) {
        return database.sql("""
                        select round, meeting_day, meeting_group, meeting_method,
                            meeting_minutes, file_name
                        from unsealed_round order by round fetch first :most rows only for update""").param("most", most).query(Row.class).stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    Work work(Row row) {
        var answers = database
                .sql("select answer from unsealed_answer where round = :round order by position")
                .param("round", row.round())
                .query(String.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
        return new Work(
                new Answers(answers),
                new PracticeMeeting(
                        Optional.ofNullable(row.meetingDay()),
                        Optional.ofNullable(row.meetingGroup()),
                        row.meetingMethod(),
                        Optional.ofNullable(row.meetingMinutes())),
                row.fileName());
    }

    void remove(Row row) {
        database.sql("delete from unsealed_answer where round = :round")
                .param("round", row.round())
                .update();
        database.sql("delete from unsealed_round where round = :round")
                .param("round", row.round())
                .update();
    }
}
