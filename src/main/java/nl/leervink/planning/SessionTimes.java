package nl.leervink.planning;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a session of an edition takes place, without its programme.
 *
 * @param number 1 for the first
 * @param part which part of its day, 1 for the first; 0 if all come to it
 */
public record SessionTimes(
        EditionId edition, int number, int part, String title, LocalDate date, LocalTime start, LocalTime end) {}
