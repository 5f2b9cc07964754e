package nl.leervink.planning;

import java.util.Optional;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.PersonId;

/**
 * What the office wants a part of a day to be from now on.
 *
 * @param day which day of the edition, 1 for the first
 * @param part which part of it, 1 for the first
 * @param trainer who gives it; empty for whoever trains the edition
 * @param place where, if not where the edition takes place
 */
public record ChangedPart(int day, int part, int seats, Optional<PersonId> trainer, Optional<String> place) {

    /** As typed, in the form it is kept. */
    public ChangedPart {
        place = place.map(OneLine::of).filter(words -> !words.isEmpty());
    }

    boolean isOf(SessionFacts session) {
        return session.number() == day && session.partNumber() == part;
    }
}
