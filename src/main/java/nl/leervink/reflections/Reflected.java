package nl.leervink.reflections;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.leervink.catalogue.ReflectionFormat;
import nl.leervink.kernel.ManyLines;

/**
 * What somebody wrote after a meeting, an answer for each question of its format. Confidential: never shown by
 * {@link #toString()}.
 *
 * @param answers as typed; those left out are empty, and what is more than was asked is dropped
 */
public record Reflected(ReflectionFormat format, List<String> answers) {

    /** Of one answer, in characters; about two pages, for a reflection is short. */
    public static final int LONGEST = 6_000;

    /** What the bureau asks after a meeting of a group (source document 002: short, at home, in a fixed format). */
    private static final List<String> BUREAU = List.of(
            "Welk moment van deze bijeenkomst bleef je bij, en waarom?",
            "Wat heb je van deze bijeenkomst geleerd, of juist niet?",
            "Wat neem je mee, en wat ga je daarmee doen?");

    public Reflected {
        var given = answers;
        answers = IntStream.range(0, questions(format).size())
                .mapToObj(question -> question < given.size() ? ManyLines.of(given.get(question)) : "")
                .toList();
    }

    /** Nothing yet. */
    public static Reflected blank(ReflectionFormat format) {
        return new Reflected(format, List.of());
    }

    /** What a format asks after a meeting of a group. */
    public static List<String> questions(ReflectionFormat format) {
        return switch (format) {
            case BUREAU -> BUREAU;
            case SKJ_DIMENSIONS -> format.prompts();
        };
    }

    public boolean isBlank() {
        return answers.stream().allMatch(String::isEmpty);
    }

    /** The first answer that is too long, counted from 0. */
    OptionalInt tooLong() {
        return IntStream.range(0, answers.size())
                .filter(question -> answers.get(question).length() > LONGEST)
                .findFirst();
    }

    /** The questions without an answer, counted from 0. */
    List<Integer> unanswered() {
        return IntStream.range(0, answers.size())
                .filter(question -> answers.get(question).isEmpty())
                .boxed()
                .toList();
    }

    @Override
    public String toString() {
        return answers.size() + " answers";
    }
}
