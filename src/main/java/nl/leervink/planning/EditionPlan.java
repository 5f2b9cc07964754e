package nl.leervink.planning;

import static java.util.Comparator.comparing;

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
 * @param parts of the days that are held in parts; a day of which none is told is one session that all come to
 */
public record EditionPlan(
        CourseId course,
        List<LocalDate> days,
        List<PersonId> trainers,
        String place,
        int capacity,
        LocalDate enrolUntil,
        Optional<LocalDate> decideBy,
        List<PlannedPart> parts) {

    /** As typed, in the form it is kept. */
    public EditionPlan {
        place = OneLine.of(place);
    }

    /** No day held in parts. */
    public EditionPlan(
            CourseId course,
            List<LocalDate> days,
            List<PersonId> trainers,
            String place,
            int capacity,
            LocalDate enrolUntil,
            Optional<LocalDate> decideBy) {
        this(course, days, trainers, place, capacity, enrolUntil, decideBy, List.of());
    }

    /** Decided on the usual day, no day held in parts. */
    public EditionPlan(
            CourseId course,
            List<LocalDate> days,
            List<PersonId> trainers,
            String place,
            int capacity,
            LocalDate enrolUntil) {
        this(course, days, trainers, place, capacity, enrolUntil, Optional.empty());
    }

    /** Those of a day of the course, in order of time; 1 for the first day. */
    List<PlannedPart> partsOf(int day) {
        return parts.stream()
                .filter(part -> part.day() == day)
                .sorted(comparing(PlannedPart::start))
                .toList();
    }
}
