package nl.leervink.registers.rules;

import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;

/**
 * How far someone is this year with a part that asks something every year.
 *
 * @param year of the period: twelve months, or what is left of the period
 * @param earned in the part and all within it, on the days of that year
 */
public record YearStanding(Requirement requirement, Period year, Points asked, Points earned) {

    public boolean isMet() {
        return earned.compareTo(asked) >= 0;
    }
}
