package nl.leervink.methods;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leervink.catalogue.Literature;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Minutes;

/**
 * A way in which a group talks about one case, in steps.
 *
 * @param steps how long each takes, in order; all together what one case takes
 * @param literature where one can read on
 * @param told in every language we speak, with as many steps as there are
 */
public record Method(
        MethodId id, GroupSize group, List<Minutes> steps, List<Literature> literature, Map<Language, Told> told) {

    private static final int FEWEST_STEPS = 3;
    private static final int MOST_STEPS = 12;
    private static final Minutes LONGEST = Minutes.ofHours(3);

    /** @throws IllegalArgumentException if it is not told in every language, or could not be followed */
    public Method {
        steps = List.copyOf(steps);
        literature = List.copyOf(literature);
        told = Map.copyOf(told);
        unless(steps.size() >= FEWEST_STEPS && steps.size() <= MOST_STEPS, id, "has too few or too many steps");
        unless(steps.stream().noneMatch(Minutes::isNone), id, "has a step without time");
        unless(LONGEST.atLeast(Minutes.sum(steps)), id, "takes too long");
        unless(!literature.isEmpty(), id, "says nothing to read on");
        for (var language : Language.values()) {
            unless(told.containsKey(language), id, "is not told in " + language);
            unless(
                    requireNonNull(told.get(language)).steps().size() == steps.size(),
                    id,
                    "has other steps in " + language);
        }
    }

    /**
     * What is told of it in one language.
     *
     * @param what it is
     * @param fits when to choose it
     */
    public record Told(String name, String what, String fits, List<Step> steps) {

        public Told {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One step, in one language.
     *
     * @param does what one does in it
     */
    public record Step(String name, String does) {}

    /** Of one case, as the method is meant. */
    public Minutes length() {
        return Minutes.sum(steps);
    }

    /** In the language of a reader; in Dutch if we do not speak it. */
    public Told in(Locale language) {
        return requireNonNull(told.get(Language.of(language)));
    }

    private static void unless(boolean sound, MethodId id, String problem) {
        if (!sound) {
            throw new IllegalArgumentException("Method " + id + " " + problem);
        }
    }
}
