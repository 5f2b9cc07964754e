package nl.leervink.planning;

import java.util.Set;
import nl.leervink.people.PersonId;

/**
 * Another session at the time of one that is planned, with a trainer or at the place that the plan asks for.
 *
 * @param time the session that is planned
 * @param taken the other one
 * @param edition the other one's
 * @param title what that edition is called
 * @param trainers who would have to be at both
 * @param place whether both are at the same place
 */
public record DoubleBooking(
        SessionTime time,
        SessionTime taken,
        EditionId edition,
        String title,
        EditionStatus status,
        Set<PersonId> trainers,
        boolean place) {}
