package nl.leervink.planning;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a session of an edition takes place, without its programme.
 *
 * @param number 1 for the first
 */
public record SessionTimes(
        EditionId edition, int number, String title, LocalDate date, LocalTime start, LocalTime end) {}
