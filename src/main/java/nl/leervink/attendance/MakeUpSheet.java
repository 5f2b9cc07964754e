package nl.leervink.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Minutes;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionFacts;

/**
 * What people of an edition missed and made up, as whoever keeps its rosters sees it.
 *
 * @param open whether anything can still be recorded or taken back
 * @param missed what can still be made up, by family name and then by day
 * @param linked who was linked to a session of another edition, in that order
 * @param recorded what was made up, in the order in which it was recorded
 */
public record MakeUpSheet(
        EditionId edition, boolean open, List<Missed> missed, List<Linked> linked, List<Recorded> recorded) {

    /** Somebody missed (part of) a session, and did not make up all of it. */
    public record Missed(EnrolmentId enrolment, String name, SessionFacts session, Minutes stillMissed) {}

    /**
     * Somebody is, or was, to come to a session of another edition.
     *
     * @param time what they were to make up
     * @param by who linked them
     * @param canBeTakenOff whether nobody knows yet whether they came
     */
    public record Linked(
            GuestId id,
            String name,
            Minutes time,
            LocalDate missedOn,
            LocalDate comesOn,
            LocalTime comesAt,
            String place,
            String by,
            Instant at,
            GuestState state,
            boolean canBeTakenOff) {}

    /**
     * Somebody made up what they missed.
     *
     * @param time what was recorded
     * @param credited what counts of it now
     * @param takenBack empty while it stands
     */
    public record Recorded(
            MadeUpId id,
            String name,
            Minutes time,
            Minutes credited,
            LocalDate missedOn,
            LocalDate doneOn,
            String by,
            Instant at,
            Optional<TakenBack> takenBack) {}

    /** That it does not count any more. */
    public record TakenBack(String by, Instant at, String reason) {}

    public boolean isEmpty() {
        return missed.isEmpty() && linked.isEmpty() && recorded.isEmpty();
    }
}
