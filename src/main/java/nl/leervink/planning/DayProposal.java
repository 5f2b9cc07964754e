package nl.leervink.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.leervink.kernel.Minutes;

/**
 * A date proposed for a day of a course; adjustable.
 *
 * @param skipped why it is not on the day the rhythm of the course asks: the days off, from that day on; empty if it is
 */
public record DayProposal(
        int number,
        String title,
        LocalDate date,
        List<SkippedDay> skipped,
        LocalTime start,
        LocalTime end,
        Minutes contactTime) {

    /** This day of the course, were it on another date. */
    public SessionTime on(LocalDate other) {
        return new SessionTime(number, other, start, end);
    }
}
