package nl.leervink.planning;

import java.time.LocalDate;

/**
 * A past session in the office's list, with what its edition is called.
 *
 * @param number 1 for the first of its edition
 */
public record HeldSession(SessionId id, EditionId edition, String title, int number, LocalDate date) {}
