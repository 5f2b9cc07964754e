package nl.leervink.learning;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.kernel.ManyLines;

/**
 * What somebody wants to learn in a trajectory, and the plan of it; short, says source document 002. Confidential: never
 * shown by {@link #toString()}.
 *
 * @param questions what they want to learn; may be blank, as may the others
 * @param goal of the plan
 * @param deeds what they are going to do
 * @param signs how they notice that it worked
 */
public record LearningWords(String questions, String goal, String deeds, String signs) {

    public static final LearningWords NONE = new LearningWords("", "", "", "");

    /** Of one part, in characters; about half a page. */
    public static final int LONGEST = 2_000;

    public LearningWords {
        questions = ManyLines.of(questions);
        goal = ManyLines.of(goal);
        deeds = ManyLines.of(deeds);
        signs = ManyLines.of(signs);
    }

    /** The question first, then the plan: goal, deeds, signs. */
    public List<String> parts() {
        return List.of(questions, goal, deeds, signs);
    }

    public boolean isPlanWhole() {
        return Stream.of(goal, deeds, signs).noneMatch(String::isEmpty);
    }

    public boolean isPlanBlank() {
        return Stream.of(goal, deeds, signs).allMatch(String::isEmpty);
    }

    /** The first part that is too long, counted from 0 as in {@link #parts()}. */
    OptionalInt tooLong() {
        return IntStream.range(0, parts().size())
                .filter(part -> parts().get(part).length() > LONGEST)
                .findFirst();
    }

    @Override
    public String toString() {
        return "learning words";
    }
}
