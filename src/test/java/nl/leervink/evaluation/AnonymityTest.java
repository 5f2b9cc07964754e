package nl.leervink.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leervink.ModuleTest;
import nl.leervink.evaluation.TestEvaluations.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** That somebody answered, and what was answered, cannot be laid side by side. */
@ModuleTest
class AnonymityTest {

    @Autowired
    TestEvaluations evaluations;

    @Autowired
    JdbcClient database;

    private Ended ended;

    @BeforeEach
    void sixPeopleAnswerOneAfterTheOther() {
        ended = evaluations.justEnded(6);
        evaluations.answered(ended, 6, 7, 7, 8, 9, 10);
    }

    @Test
    void noRowOfAnAnswerHasAPersonOrAMoment() {
        assertThat(columns("evaluation_tally")).containsExactlyInAnyOrder("edition", "question", "answer", "times");
        assertThat(columns("evaluation_open_answer")).containsExactlyInAnyOrder("id", "edition", "question", "words");
        assertThat(columns("evaluation_filled_in")).containsExactlyInAnyOrder("enrolment", "edition");
    }

    @Test
    void idsOfOpenAnswersSayNothingOfWhenTheyWereWritten() {
        assertThat(texts().keySet()).hasSize(6).allMatch(id -> id.version() == 4);
    }

    @Test
    void withEachAnswerAllAreWrittenAnew() {
        var before = texts();
        var another = evaluations.taking(ended.edition(), ended.trainer(), 1);

        evaluations.fillIn(another, another.anyone(), 8, "De laatste");

        assertThat(texts().keySet()).hasSize(7).doesNotContainAnyElementsOf(before.keySet());
        assertThat(texts().values()).containsAll(before.values()).contains("De laatste");
    }

    /** Of 720 orders one is that in which they were written: once in a while is no proof, always is. */
    @Test
    void theOrderOfOpenAnswersChangesAndIsNotThatOfWriting() {
        var written = List.of("Antwoord 0", "Antwoord 1", "Antwoord 2", "Antwoord 3", "Antwoord 4", "Antwoord 5");
        var seen = new ArrayList<List<String>>();
        for (var round = 0; round < 4; round++) {
            var others = evaluations.justEnded(6);
            evaluations.answered(others, 6, 7, 7, 8, 9, 10);
            seen.add(database.sql("select words from evaluation_open_answer where edition = ? order by id")
                    .param(others.edition().value())
                    .query(String.class)
                    .list());
        }

        assertThat(seen).allSatisfy(order -> assertThat(order).containsExactlyInAnyOrderElementsOf(written));
        assertThat(seen).anySatisfy(order -> assertThat(order).isNotEqualTo(written));
        assertThat(seen.stream().distinct()).hasSizeGreaterThan(1);
    }

    @Test
    void whatSomebodyAnsweredTellsNothingOfItself() {
        var answers = evaluations.answers(ended(), 9, "Geheim");

        assertThat(answers.toString()).doesNotContain("Geheim", "9");
        assertThat(QuestionResult.of(EvaluationForm.ours().questions().getLast(), Map.of(), List.of("Geheim"))
                        .toString())
                .doesNotContain("Geheim");
    }

    private Ended ended() {
        return evaluations.justEnded(1);
    }

    private Map<UUID, String> texts() {
        var texts = new java.util.HashMap<UUID, String>();
        database.sql("select id, words from evaluation_open_answer where edition = ?")
                .param(ended.edition().value())
                .query(row -> {
                    texts.put(row.getObject("id", UUID.class), row.getString("words"));
                });
        return texts;
    }

    private List<String> columns(String table) {
        return database.sql("select * from " + table + " where 1 = 0").query(rows -> {
            var names = new String[rows.getMetaData().getColumnCount()];
            Arrays.setAll(names, place -> {
                try {
                    return rows.getMetaData().getColumnName(place + 1).toLowerCase(java.util.Locale.ROOT);
                } catch (java.sql.SQLException unreadable) {
                    throw new IllegalStateException(unreadable);
                }
            });
            return List.of(names);
        });
    }
}
