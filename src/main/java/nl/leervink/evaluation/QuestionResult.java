package nl.leervink.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was answered to a question, by nobody in particular.
 *
 * @param times how often each of its answers was given, in their order
 * @param texts in no order that tells anything
 */
public record QuestionResult(Question question, List<Integer> times, List<String> texts) {

    static QuestionResult of(Question question, Map<Integer, Integer> tally, List<String> texts) {
        return new QuestionResult(
                question,
                question.answers().stream()
                        .map(answer -> tally.getOrDefault(answer, 0))
                        .toList(),
                texts);
    }

    /** How many answered it. */
    public int answered() {
        return question.kind() == QuestionKind.OPEN
                ? texts.size()
                : times.stream().mapToInt(Integer::intValue).sum();
    }

    /** To one decimal; empty for what nobody answered, or has no average. */
    public Optional<BigDecimal> average() {
        if (!question.kind().isMeasured() || answered() == 0) {
            return Optional.empty();
        }
        var sum = IntStream.range(0, times.size())
                .map(place -> question.answers().get(place) * times.get(place))
                .sum();
        return Optional.of(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answered()), 1, RoundingMode.HALF_UP));
    }

    @Override
    public String toString() {
        return "QuestionResult";
    }
}
