package nl.leervink.planning;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A session as it stands on an agenda, on the clock here.
 *
 * @param title what its edition is called
 * @param firstDay of its edition
 * @param lastDay of its edition
 * @param number 1 for the first of its edition
 * @param part which part of its day, 1 for the first; 0 if all come to it
 * @param count how many days its edition has
 */
public record AgendaSession(
        SessionId id,
        EditionId edition,
        String title,
        EditionStatus status,
        boolean confirmed,
        LocalDate firstDay,
        LocalDate lastDay,
        String place,
        int number,
        int part,
        long count,
        LocalDate date,
        LocalTime start,
        LocalTime end) {

    public EditionStage stage(LocalDate today) {
        return EditionStage.of(status, confirmed, firstDay, lastDay, today);
    }
}
