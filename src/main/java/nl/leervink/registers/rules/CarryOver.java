package nl.leervink.registers.rules;

import java.util.Optional;
import nl.leervink.kernel.Points;

/**
 * What becomes of points beyond what a period asked.
 *
 * @param allowed whether any go on to the next period
 * @param onRequest whether the member must ask for it
 * @param category the part that alone carries over; empty for all, or where it is unknown
 * @param leastSurplus how many must be beyond what was asked; empty if unknown
 * @param most how many go on; empty if unknown
 */
public record CarryOver(
        boolean allowed,
        boolean onRequest,
        Optional<String> category,
        Optional<Points> leastSurplus,
        Optional<Points> most) {

    public CarryOver {
        Bounds.points(leastSurplus, "leastSurplus");
        Bounds.points(most, "most");
    }
}
