package nl.leervink.planning;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a session is, on the clock here.
 *
 * @param number 1 for the first of its edition
 */
public record SessionTime(int number, LocalDate date, LocalTime start, LocalTime end) {

    /** Whether one cannot be at both; one that begins when the other ends is another matter. */
    boolean overlaps(SessionTime other) {
        return date.equals(other.date) && start.isBefore(other.end) && other.start.isBefore(end);
    }
}
