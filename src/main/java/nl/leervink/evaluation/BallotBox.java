package nl.leervink.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.planning.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who answered, and what was answered: the two never in one row. Numbers are counted; the open answers of an edition are
 * taken out, shaken with the new ones and put back under new ids, so that neither ids nor the order of rows tells which came
 * last.
 */
@Component
class BallotBox {

    private final JdbcClient database;
    private final SecureRandom shaking = new SecureRandom();

    BallotBox(JdbcClient database) {
        this.database = database;
    }

    /** Puts in what someone answered. Only while the edition is held, after asking whether they did before. */
    void put(EnrolmentFacts enrolment, GivenAnswers answers) {
        database.sql("insert into evaluation_filled_in (enrolment, edition) values (?, ?)")
                .params(enrolment.id().value(), enrolment.edition().value())
                .update();
        answers.chosen().forEach((question, answer) -> count(enrolment.edition(), question, answer));
        if (!answers.written().isEmpty()) {
            shake(enrolment.edition(), answers.written());
        }
    }

    /** Who of these answered. */
    Set<EnrolmentId> filledIn(Collection<EnrolmentId> enrolments) {
        return enrolments.isEmpty()
                ? Set.of()
                : database.sql("select enrolment from evaluation_filled_in where enrolment in (:enrolments)")
                        .param(
                                "enrolments",
                                enrolments.stream().map(EnrolmentId::value).toList())
                        .query((row, _) -> new EnrolmentId(row.getObject(1, UUID.class)))
                        .set();
    }

    /** How many answered, of those of these editions in which anybody did. */
    Map<EditionId, Integer> answered(Collection<EditionId> editions) {
        return editions.isEmpty()
                ? Map.of()
                : database
                        .sql("select edition, count(*) as answered from evaluation_filled_in"
                                + " where edition in (:editions) group by edition")
                        .param("editions", values(editions))
                        .query((row, _) -> Map.entry(new EditionId(row.getObject(1, UUID.class)), row.getInt(2)))
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How often each answer was given to each question, in each of these editions. */
    Map<EditionId, Map<QuestionId, Map<Integer, Integer>>> tallies(Collection<EditionId> editions) {
        var tallies = new HashMap<EditionId, Map<QuestionId, Map<Integer, Integer>>>();
        if (!editions.isEmpty()) {
            database.sql("select edition, question, answer, times from evaluation_tally where edition in (:editions)")
                    .param("editions", values(editions))
                    .query(row -> {
                        tallies.computeIfAbsent(
                                        new EditionId(row.getObject("edition", UUID.class)), _ -> new HashMap<>())
                                .computeIfAbsent(
                                        new QuestionId(row.getObject("question", UUID.class)), _ -> new HashMap<>())
                                .put(row.getInt("answer"), row.getInt("times"));
                    });
        }
        return tallies;
    }

    /** What was written in an edition, in no order that tells anything. */
    Map<QuestionId, List<String>> texts(EditionId edition) {
        return written(edition).stream().collect(groupingBy(Text::question, mapping(Text::words, toList())));
    }

    private void count(EditionId edition, QuestionId question, int answer) {
        var counted = database.sql(
                        "update evaluation_tally set times = times + 1 where edition = ? and question = ? and answer = ?")
                .params(edition.value(), question.value(), answer)
                .update();
        if (counted == 0) {
            database.sql("insert into evaluation_tally (edition, question, answer, times) values (?, ?, ?, 1)")
                    .params(edition.value(), question.value(), answer)
                    .update();
        }
    }

    private void shake(EditionId edition, Map<QuestionId, String> added) {
        var all = new ArrayList<>(written(edition));
        added.forEach((question, words) -> all.add(new Text(question, words)));
        Collections.shuffle(all, shaking);
        database.sql("delete from evaluation_open_answer where edition = ?")
                .params(edition.value())
                .update();
        all.forEach(text -> database.sql(
                        "insert into evaluation_open_answer (id, edition, question, words) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), edition.value(), text.question().value(), text.words())
                .update());
    }

    private List<Text> written(EditionId edition) {
        return database.sql("select question, words from evaluation_open_answer where edition = ? order by id")
                .params(edition.value())
                .query((row, _) ->
                        new Text(new QuestionId(row.getObject("question", UUID.class)), row.getString("words")))
                .list();
    }

    private static List<UUID> values(Collection<EditionId> editions) {
        return editions.stream().map(EditionId::value).toList();
    }

    /** An open answer, of nobody. */
    private record Text(QuestionId question, String words) {

        @Override
        public String toString() {
            return "Text";
        }
    }
}
