package nl.leervink.planning;

import java.time.LocalTime;
import java.util.Optional;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.PersonId;

/**
 * A part of a day as the office wants it.
 *
 * @param day which day of the course, 1 for the first
 * @param trainer who gives it; empty for whoever trains the edition
 * @param place where, if not where the edition takes place
 */
public record PlannedPart(int day, LocalTime start, int seats, Optional<PersonId> trainer, Optional<String> place) {

    /** As typed, in the form it is kept. */
    public PlannedPart {
        place = place.map(OneLine::of).filter(words -> !words.isEmpty());
    }
}
