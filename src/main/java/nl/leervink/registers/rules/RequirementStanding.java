package nl.leervink.registers.rules;

import java.util.Optional;
import nl.leervink.kernel.Points;

/**
 * How far someone is with a part of what a register asks.
 *
 * @param earned all points earned in it and in its parts
 * @param counted of those, as many as count
 * @param depth 0 for the whole
 */
public record RequirementStanding(Requirement requirement, int depth, Points earned, Points counted, Points missing) {

    public boolean isMet() {
        return missing.equals(Points.NONE);
    }

    /** Points that were earned and do not count, because the part is full. */
    public Points beyond() {
        return earned.plus(counted.negated());
    }

    public Optional<Points> least() {
        return requirement.least();
    }
}
