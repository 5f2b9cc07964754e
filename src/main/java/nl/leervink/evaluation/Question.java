package nl.leervink.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A question of the form.
 *
 * @param low what 1 means, of a scale
 * @param high what 5 means, of a scale
 * @param options the answers to choose from, of a choice
 */
public record Question(
        QuestionId id,
        QuestionGroup group,
        QuestionKind kind,
        String text,
        String low,
        String high,
        List<String> options) {

    public static final int LONGEST_TEXT = 300;
    public static final int LONGEST_END = 60;
    public static final int LONGEST_OPTION = 120;
    public static final int FEWEST_OPTIONS = 2;
    public static final int MOST_OPTIONS = 8;

    public Question {
        options = List.copyOf(options);
    }

    /** The numbers that answer it; none of an open question. */
    public List<Integer> answers() {
        return IntStream.rangeClosed(1, kind == QuestionKind.CHOICE ? options.size() : kind.highest())
                .boxed()
                .toList();
    }

    /** Whether an evaluation without it is none. */
    public boolean isRequired() {
        return kind == QuestionKind.MARK;
    }

    /** Whether what was answered to this one can be counted with what was answered to the other. */
    boolean isAnsweredAs(Question other) {
        return kind == other.kind && options.equals(other.options);
    }

    Question renewed() {
        return new Question(QuestionId.next(), group, kind, text, low, high, options);
    }
}
