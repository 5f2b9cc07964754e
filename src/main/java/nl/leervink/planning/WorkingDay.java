package nl.leervink.planning;

import java.time.LocalDate;
import java.util.List;

/**
 * A working day, and the days skipped on the way to it.
 *
 * @param skipped from the day that was meant; empty if that is this one
 */
public record WorkingDay(LocalDate date, List<SkippedDay> skipped) {

    /** The day that was meant. */
    LocalDate meant() {
        return skipped.isEmpty() ? date : skipped.getFirst().date();
    }

    /**
     * The day that a series goes on from: the one meant, so that a public holiday moves one meeting and not all that
     * follow; unless that was in a weekend, on which no series is held.
     */
    LocalDate seriesGoesOnFrom() {
        return WorkingDays.isWeekend(meant()) ? date : meant();
    }
}
