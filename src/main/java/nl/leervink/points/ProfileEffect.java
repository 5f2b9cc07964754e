package nl.leervink.points;

import java.time.LocalDate;
import java.util.List;
import nl.leervink.kernel.Points;

/**
 * What other rules would do to the members they measure. Tells how many, never who.
 *
 * @param day as of which they were measured: today, or the day the rules begin
 * @param registered how many registrations the register has with us
 * @param looked of those, how many were looked at
 * @param measured how many are measured by these rules, before or after
 * @param otherPeriod whose period changes
 * @param otherMissing for whom what is missing changes
 * @param newlyLacking who have all now and would lack something
 * @param newlyComplete who lack something now and would have all
 * @param noLongerMeasured who are measured now and would not be, because a chamber or a day is not known
 * @param parts what is missing, for each part that asks something
 */
public record ProfileEffect(
        LocalDate day,
        long registered,
        int looked,
        int measured,
        int otherPeriod,
        int otherMissing,
        int newlyLacking,
        int newlyComplete,
        int noLongerMeasured,
        List<PartEffect> parts) {

    /**
     * A part of what is asked.
     *
     * @param lackingBefore how many lack something in it
     * @param missingBefore what they lack together
     */
    public record PartEffect(
            String name, int lackingBefore, int lackingAfter, Points missingBefore, Points missingAfter) {}

    public boolean isPartial() {
        return looked < registered;
    }
}
