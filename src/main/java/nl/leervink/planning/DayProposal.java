package nl.leervink.planning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.leervink.kernel.Minutes;

/**
 * A date proposed for a day of a course; adjustable.
 *
 * @param starts from when on its programme is given: once, or once for each part of the day
 * @param skipped why it is not on the day the rhythm of the course asks: the days off, from that day on; empty if it is
 */
public record DayProposal(
        int number,
        String title,
        LocalDate date,
        List<SkippedDay> skipped,
        LocalTime start,
        LocalTime end,
        Minutes contactTime,
        List<LocalTime> starts) {

    public boolean isInParts() {
        return starts.size() > 1;
    }

    /** This day of the course, were it on another date. */
    public SessionTime on(LocalDate other) {
        return new SessionTime(number, other, start, end);
    }

    /** A part of this day, were it on another date and from this time on. */
    public SessionTime on(LocalDate other, int part, LocalTime from) {
        return new SessionTime(number, part, other, from, from.plus(Duration.between(start, end)));
    }
}
