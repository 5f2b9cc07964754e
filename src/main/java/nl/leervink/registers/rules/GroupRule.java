package nl.leervink.registers.rules;

import java.util.Optional;
import java.util.Set;

/**
 * How a group of intervision or supervision must be made up. What it does not say is unknown, and asked of nobody.
 *
 * @param least how many take part
 * @param registered how many of them are in the same register
 */
public record GroupRule(
        Set<ActivityKind> kinds, Optional<Integer> least, Optional<Integer> most, Optional<Integer> registered) {

    public GroupRule {
        Bounds.number(least, "least");
        Bounds.number(most, "most");
        Bounds.number(registered, "registered");
    }
}
