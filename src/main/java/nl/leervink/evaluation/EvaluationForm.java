package nl.leervink.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leervink.evaluation.FormFlaw.Kind;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * What participants are asked.
 *
 * @param version 0 for the form that comes with the portal
 * @param weeks how long it is open after the last session
 */
public record EvaluationForm(int version, int weeks, List<Question> questions) {

    public static final int MOST_QUESTIONS = 30;
    public static final int MOST_WEEKS = 12;

    private static final EvaluationForm OURS = shipped();

    public EvaluationForm {
        questions = List.copyOf(questions);
    }

    /** The form that comes with the portal. Once released it is never edited: evaluations were asked with it. */
    public static EvaluationForm ours() {
        return OURS;
    }

    /** The questions about one thing, in order. */
    public List<Question> about(QuestionGroup group) {
        return questions.stream().filter(question -> question.group() == group).toList();
    }

    /** The first thing that is wrong with it. */
    public Optional<FormFlaw> flaw() {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            return Optional.of(FormFlaw.of(Kind.WEEKS));
        }
        if (questions.size() > MOST_QUESTIONS) {
            return Optional.of(FormFlaw.of(Kind.TOO_MANY_QUESTIONS));
        }
        if (questions.stream()
                        .filter(question -> question.kind() == QuestionKind.MARK)
                        .count()
                != 1) {
            return Optional.of(FormFlaw.of(Kind.ONE_MARK));
        }
        return IntStream.range(0, questions.size())
                .boxed()
                .flatMap(place ->
                        flaw(questions.get(place)).map(kind -> new FormFlaw(kind, Optional.of(place))).stream())
                .findFirst();
    }

    private static Optional<Kind> flaw(Question question) {
        if (question.text().isBlank()) {
            return Optional.of(Kind.NO_TEXT);
        }
        if (question.text().length() > Question.LONGEST_TEXT) {
            return Optional.of(Kind.TEXT_TOO_LONG);
        }
        return switch (question.kind()) {
            case SCALE -> isEnd(question.low()) && isEnd(question.high()) ? Optional.empty() : Optional.of(Kind.ENDS);
            case CHOICE -> areOptions(question.options()) ? Optional.empty() : Optional.of(Kind.OPTIONS);
            case OPEN, MARK -> Optional.empty();
        };
    }

    private static boolean isEnd(String words) {
        return !words.isBlank() && words.length() <= Question.LONGEST_END;
    }

    private static boolean areOptions(List<String> options) {
        return options.size() >= Question.FEWEST_OPTIONS
                && options.size() <= Question.MOST_OPTIONS
                && new HashSet<>(options).size() == options.size()
                && options.stream().allMatch(option -> !option.isBlank() && option.length() <= Question.LONGEST_OPTION);
    }

    private record Shipped(int weeks, List<ShippedQuestion> questions) {}

    private record ShippedQuestion(
            UUID id,
            QuestionGroup group,
            QuestionKind kind,
            String text,
            String low,
            String high,
            List<String> options) {

        Question question() {
            return new Question(new QuestionId(id), group, kind, text, low, high, options);
        }
    }

    private static EvaluationForm shipped() {
        try {
            var file = new ClassPathResource("evaluations/form.json").getContentAsByteArray();
            var told = new JsonMapper().readValue(file, Shipped.class);
            return new EvaluationForm(
                    0,
                    told.weeks(),
                    told.questions().stream().map(ShippedQuestion::question).toList());
        } catch (IOException missing) {
            throw new UncheckedIOException("The evaluation form is not packed with the portal", missing);
        }
    }
}
