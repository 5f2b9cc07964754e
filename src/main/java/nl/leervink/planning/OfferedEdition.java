package nl.leervink.planning;

import java.time.LocalDate;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.kernel.Money;

/** An edition as a visitor sees it. */
public record OfferedEdition(
        EditionId id,
        CourseId course,
        String slug,
        String title,
        LocalDate firstDay,
        LocalDate lastDay,
        String place,
        LocalDate enrolUntil,
        int capacity,
        Money price,
        VatTreatment vat,
        EditionStatus status,
        LocalDate decideBy,
        boolean confirmed) {

    public EditionStage stage(LocalDate today) {
        return EditionStage.of(status, confirmed, firstDay, lastDay, today);
    }

    /** How many seats there are left when so many are taken; never less than none. */
    public int seatsLeft(int taken) {
        return Math.max(0, capacity - taken);
    }

    public Availability availability(int taken) {
        return Availability.of(seatsLeft(taken));
    }
}
