package nl.leervink.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.Period;
import nl.leervink.planning.EditionId;

/**
 * What participants thought of the editions of a course, each beside the one before it.
 *
 * @param editions whose evaluation is over and was answered, the earliest first
 * @param questions that have an average, as they were asked last
 */
public record CourseOutcomes(String title, List<EvaluatedEdition> editions, List<QuestionOverTime> questions) {

    /** An edition of which somebody answered. */
    public record EvaluatedEdition(EditionId edition, Period period, String place, int answered) {}

    /**
     * A question over time.
     *
     * @param averages for each of the editions, in their order; empty where it was not asked or not answered
     */
    public record QuestionOverTime(Question question, List<Optional<BigDecimal>> averages) {}

    public List<QuestionOverTime> about(QuestionGroup group) {
        return questions.stream()
                .filter(each -> each.question().group() == group)
                .toList();
    }
}
