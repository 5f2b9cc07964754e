package nl.leervink.points;

import java.time.LocalDate;
import java.util.List;
import nl.leervink.kernel.Points;

/**
 * What other rules would do to the members of a register. Tells how many, never who.
 *
 * @param day as of which they were measured: today, or the day the rules begin
 * @param registered how many registrations the register has with us
 * @param looked of those, how many were looked at
 * @param measured how many are measured by these rules, before or after
 * @param otherPeriod whose period changes
 * @param otherMissing for whom what is missing changes
 * @param newlyLacking who have all now and would lack something
 * @param newlyComplete who lack something now and would have all
 * @param otherNumbers whose number fits the pattern now and would not
 * @param booked what would be booked and taken back
 * @param unmeasured who would be measured by no rules, and why
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
        int otherNumbers,
        Booked booked,
        Unmeasured unmeasured,
        List<PartEffect> parts) {

    /**
     * What settling the ledgers by these rules would write: what the certificates of these people newly earn, and what they
     * earn no more. Rules that begin on a day to come write nothing.
     *
     * @param people whose ledgers were looked at
     * @param same whose ledgers stay as they are
     * @param losing from whom points are taken back
     * @param gaining who get points; someone can lose some and get others
     */
    public record Booked(int people, int same, int losing, Points lost, int gaining, Points gained) {}

    /**
     * Who would be measured by no rules.
     *
     * @param chamberNeeded because their chamber is not known
     * @param dayNeeded because the first day of their registration is not known
     * @param rulesUnknown because no rules hold, or nobody says how long a period is
     * @param ended because their registration ended before
     * @param newly how many of all these are measured now
     */
    public record Unmeasured(int chamberNeeded, int dayNeeded, int rulesUnknown, int ended, int newly) {

        public int all() {
            return chamberNeeded + dayNeeded + rulesUnknown + ended;
        }
    }

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
