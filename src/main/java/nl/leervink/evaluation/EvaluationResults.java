package nl.leervink.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What participants thought of an edition.
 *
 * @param answered how many answered
 * @param asked how many were there to answer
 * @param questions in the order of the form
 */
public record EvaluationResults(int answered, int asked, List<QuestionResult> questions) {

    public List<QuestionResult> about(QuestionGroup group) {
        return questions.stream()
                .filter(result -> result.question().group() == group)
                .toList();
    }

    /** The average mark. */
    public Optional<BigDecimal> mark() {
        return questions.stream()
                .filter(result -> result.question().kind() == QuestionKind.MARK)
                .findFirst()
                .flatMap(QuestionResult::average);
    }

    /** Whether so few answered that whoever knows the group could tell who wrote what. */
    public boolean isOfFew() {
        return answered < Outcomes.FEWEST;
    }

    /** Without what was written. */
    public EvaluationResults withoutTexts() {
        return new EvaluationResults(
                answered,
                asked,
                questions.stream()
                        .map(result -> new QuestionResult(result.question(), result.times(), List.of()))
                        .toList());
    }
}
