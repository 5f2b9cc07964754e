package nl.leervink.planning;

import java.util.Optional;
import java.util.Set;
import nl.leervink.people.PersonId;

/**
 * Another session at the time of one that is planned, with a trainer or at the place that the plan asks for.
 *
 * @param planned the one that is planned
 * @param taken the other one
 * @param edition the other one's; empty if it is of the same plan
 * @param title what that edition is called; nothing for the same plan
 * @param trainers who would have to be at both
 * @param place whether both are at the same place
 */
public record DoubleBooking(
        SessionNeeds planned,
        SessionTime taken,
        Optional<EditionId> edition,
        String title,
        EditionStatus status,
        Set<PersonId> trainers,
        boolean place) {

    /** When the one that is planned is to be. */
    public SessionTime time() {
        return planned.time();
    }
}
