package nl.leervink.planning;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A session on another day or from another time on; its programme moves along and takes as long as it did.
 *
 * @param number 1 for the first of its edition
 */
public record MovedSession(int number, LocalDate date, LocalTime start) {}
