package nl.leervink.registers.rules;

import java.util.List;
import nl.leervink.kernel.Period;

/**
 * How far someone is, in one year of their period, with a part that asks something every year.
 *
 * @param year of the period: twelve months, or what is left of the period
 * @param counts what is asked, each beside what was booked in the part and all within it, on the days of that year
 */
public record YearStanding(Requirement requirement, Period year, List<YearCount> counts) {

    /** Whether all that is asked is known to be there. */
    public boolean isMet() {
        return counts.stream().allMatch(YearCount::isMet);
    }

    /** Whether something is known to be missing. */
    public boolean isShort() {
        return counts.stream().anyMatch(YearCount::isShort);
    }

    /** Whether nothing is known to be missing, and something is not known. */
    public boolean isUnknown() {
        return !isMet() && !isShort();
    }
}
