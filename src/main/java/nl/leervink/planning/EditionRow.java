package nl.leervink.planning;

import java.time.LocalDate;

/** A line in the office's list of editions. */
public record EditionRow(
        EditionId id,
        String title,
        EditionStatus status,
        LocalDate firstDay,
        LocalDate lastDay,
        String place,
        int capacity,
        int minimum,
        LocalDate enrolUntil,
        LocalDate certificatesDue,
        LocalDate decideBy,
        boolean confirmed) {

    public EditionStage stage(LocalDate today) {
        return EditionStage.of(status, confirmed, firstDay, lastDay, today);
    }
}
