package nl.leervink.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.leervink.kernel.ManyLines;

/**
 * What somebody answers. It tells nothing of itself.
 *
 * @param chosen the number of the answer, from 1, to a scale, a choice or the mark
 * @param written to an open question
 */
public record GivenAnswers(Map<QuestionId, Integer> chosen, Map<QuestionId, String> written) {

    public static final int LONGEST_TEXT = 2_000;

    public GivenAnswers {
        chosen = Map.copyOf(chosen);
        written = Map.copyOf(written);
    }

    /** With each text as it is kept; what says nothing is left out. */
    public GivenAnswers tidy() {
        var texts = new LinkedHashMap<QuestionId, String>();
        written.forEach((question, text) -> {
            var kept = ManyLines.of(text.replace('\t', ' '));
            if (!kept.isEmpty()) {
                texts.put(question, kept);
            }
        });
        return new GivenAnswers(chosen, texts);
    }

    /** What is wrong with them as answers to this form. */
    public Map<QuestionId, AnswerFault> faults(EvaluationForm form) {
        var faults = new LinkedHashMap<QuestionId, AnswerFault>();
        form.questions().forEach(question -> fault(question).ifPresent(fault -> faults.put(question.id(), fault)));
        return faults;
    }

    /** Only what answers a question of this form. */
    GivenAnswers to(EvaluationForm form) {
        var asked = form.questions().stream().map(Question::id).toList();
        var numbers = new LinkedHashMap<>(chosen);
        numbers.keySet().retainAll(asked);
        var texts = new LinkedHashMap<>(written);
        texts.keySet().retainAll(asked);
        return new GivenAnswers(numbers, texts);
    }

    private Optional<AnswerFault> fault(Question question) {
        var number = Optional.ofNullable(chosen.get(question.id()));
        var text = Optional.ofNullable(written.get(question.id()));
        if (number.filter(it -> !question.answers().contains(it)).isPresent()
                || (text.isPresent() && question.kind() != QuestionKind.OPEN)) {
            return Optional.of(AnswerFault.NO_ANSWER_TO_THIS);
        }
        if (question.isRequired() && number.isEmpty()) {
            return Optional.of(AnswerFault.MISSING);
        }
        return text.filter(it -> it.length() > LONGEST_TEXT).map(_ -> AnswerFault.TOO_LONG);
    }

    @Override
    public String toString() {
        return "GivenAnswers";
    }
}
