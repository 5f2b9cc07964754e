package nl.leervink.catalogue;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is looked at in the answer to one question, per level; empty where nothing is said of a level.
 *
 * @param question 1 for the first
 */
public record Rubric(int question, String notYet, String sufficient, String good) {

    /** Whether it says anything, and is about one of so many texts. */
    boolean fits(int texts) {
        return question >= 1
                && question <= texts
                && Stream.of(notYet, sufficient, good).anyMatch(level -> !level.isBlank());
    }

    /** Whether each is about another question. */
    static boolean areApart(List<Rubric> all) {
        return all.stream().map(Rubric::question).distinct().count() == all.size();
    }
}
