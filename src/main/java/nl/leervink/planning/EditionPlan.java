package nl.leervink.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.PersonId;

/**
 * An edition as the office wants it.
 *
 * @param days a date for each day of the course, in order
 * @param enrolUntil the last day on which one can enrol
 * @param decideBy the last day on which the bureau says whether it goes on; empty for the {@linkplain DecisionDay usual} one
 */
public record EditionPlan(
        CourseId course,
        List<LocalDate> days,
        List<PersonId> trainers,
        String place,
        int capacity,
        LocalDate enrolUntil,
        Optional<LocalDate> decideBy) {

    /** As typed, in the form it is kept. */
    public EditionPlan {
        place = OneLine.of(place);
    }

    /** Decided on the usual day. */
    public EditionPlan(
            CourseId course,
            List<LocalDate> days,
            List<PersonId> trainers,
            String place,
            int capacity,
            LocalDate enrolUntil) {
        this(course, days, trainers, place, capacity, enrolUntil, Optional.empty());
    }
}
