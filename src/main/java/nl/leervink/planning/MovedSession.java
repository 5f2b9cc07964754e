package nl.leervink.planning;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A session on another day or from another time on; its programme moves along and takes as long as it did.
 *
 * @param number 1 for the first of its edition
 * @param part which part of its day, 1 for the first; 0 if all come to it
 */
public record MovedSession(int number, int part, LocalDate date, LocalTime start) {

    /** One that all come to. */
    public MovedSession(int number, LocalDate date, LocalTime start) {
        this(number, 0, date, start);
    }

    boolean isOf(SessionFacts session) {
        return session.number() == number && session.partNumber() == part;
    }
}
