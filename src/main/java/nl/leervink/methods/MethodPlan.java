package nl.leervink.methods;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.Minutes;

/**
 * How long each step of a method gets when a case gets so many minutes: in the proportions of the method, in whole minutes, no
 * step less than one. Together they are the minutes given.
 */
public record MethodPlan(Method method, List<Minutes> steps) {

    /** As much as one case can get. */
    public static final Minutes LONGEST = Minutes.ofHours(8);

    public MethodPlan {
        steps = List.copyOf(steps);
    }

    /** As the method is meant. */
    public static MethodPlan of(Method method) {
        return new MethodPlan(method, method.steps());
    }

    /** Stretched or shrunk; empty if there is no minute for every step, or more than a case can get. */
    public static Optional<MethodPlan> of(Method method, Minutes given) {
        if (!given.atLeast(least(method)) || !LONGEST.atLeast(given)) {
            return Optional.empty();
        }
        return Optional.of(new MethodPlan(method, divided(method.steps(), given)));
    }

    /** As the method is meant, or shrunk to the time there is; with less than a minute for every step as it is meant. */
    public static MethodPlan within(Method method, Minutes time) {
        return time.atLeast(method.length()) ? of(method) : of(method, time).orElseGet(() -> of(method));
    }

    /** With less time a step would get none. */
    public static Minutes least(Method method) {
        return Minutes.of(method.steps().size());
    }

    public Minutes length() {
        return Minutes.sum(steps);
    }

    /**
     * Hands out minute by minute, each to the step that is furthest behind (the method of Sainte-Laguë): with more time no step
     * gets shorter.
     */
    private static List<Minutes> divided(List<Minutes> meant, Minutes given) {
        var divided = new ArrayList<Minutes>();
        meant.forEach(_ -> divided.add(Minutes.of(1)));
        for (var left = given.value() - meant.size(); left > 0; left--) {
            var next = 0;
            for (var step = 1; step < meant.size(); step++) {
                if (isFurtherBehind(meant, divided, step, next)) {
                    next = step;
                }
            }
            divided.set(next, divided.get(next).plus(Minutes.of(1)));
        }
        return divided;
    }

    private static boolean isFurtherBehind(List<Minutes> meant, List<Minutes> divided, int one, int other) {
        return meant.get(one).value() * (2 * divided.get(other).value() + 1)
                > meant.get(other).value() * (2 * divided.get(one).value() + 1);
    }
}
