package nl.leervink.planning;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a session is, on the clock here.
 *
 * @param number 1 for the first of its edition
 * @param part which part of its day, 1 for the first; 0 if all come to it
 */
public record SessionTime(int number, int part, LocalDate date, LocalTime start, LocalTime end) {

    /** Of a session that all come to. */
    public SessionTime(int number, LocalDate date, LocalTime start, LocalTime end) {
        this(number, 0, date, start, end);
    }

    /** Whether one cannot be at both; one that begins when the other ends is another matter. */
    boolean overlaps(SessionTime other) {
        return date.equals(other.date) && start.isBefore(other.end) && other.start.isBefore(end);
    }
}
