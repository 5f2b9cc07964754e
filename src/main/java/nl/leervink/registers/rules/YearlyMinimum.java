package nl.leervink.registers.rules;

import java.math.BigDecimal;
import java.util.Optional;
import nl.leervink.kernel.Points;

/**
 * What a part asks in each year of the period. What it does not say is not asked, or unknown.
 *
 * @param meetings how many times
 * @param hours of contact
 */
public record YearlyMinimum(Optional<Integer> meetings, Optional<Integer> hours, Optional<Points> points) {

    public YearlyMinimum {
        Bounds.number(meetings, "meetings");
        Bounds.number(hours, "hours");
        Bounds.points(points, "points");
    }

    /** In points, so that a ledger can be held against it; empty if it asks times only, or nobody says what an hour is. */
    Optional<Points> inPoints(Optional<AccrualRule> rule) {
        return points.or(() -> hours.flatMap(some -> rule.filter(known -> known.mode()
                        .filter(AccrualRule.Mode.CONTACT_HOUR::equals)
                        .isPresent())
                .flatMap(AccrualRule::rate)
                .map(rate -> new Points(
                        rate.multiply(BigDecimal.valueOf(some)).setScale(2, java.math.RoundingMode.HALF_UP)))));
    }
}
