package nl.leervink.planning;

import java.time.LocalDate;
import java.util.List;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.PersonId;

/**
 * What the office wants a planned edition to be from now on. Its dates and what it froze stay.
 *
 * @param enrolUntil the last day on which one can enrol
 */
public record EditionChange(String place, List<PersonId> trainers, int capacity, LocalDate enrolUntil) {

    /** As typed, in the form it is kept. */
    public EditionChange {
        place = OneLine.of(place);
    }
}
