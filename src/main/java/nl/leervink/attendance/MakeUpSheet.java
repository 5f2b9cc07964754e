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

    /**
     * Somebody missed (part of) a session, and did not make up all of it.
     *
     * @param expected where they are to make it up, as far as that is linked
     */
    public record Missed(
            EnrolmentId enrolment, String name, SessionFacts session, Minutes stillMissed, List<Expected> expected) {

        /** What of it nobody linked to another session yet. */
        public Minutes toLink() {
            var linked = Minutes.sum(expected.stream().map(Expected::time).toList());
            return stillMissed.atLeast(linked) ? stillMissed.minus(linked) : Minutes.NONE;
        }
    }

    /** That somebody is expected at a session of another edition, to make up so much. */
    public record Expected(LocalDate day, String place, Minutes time) {}

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
     * @param proof where it was made up, and who says so
     * @param takenBack empty while it stands
     */
    public record Recorded(
            MadeUpId id,
            String name,
            Minutes time,
            Minutes credited,
            LocalDate missedOn,
            LocalDate doneOn,
            RepairProof proof,
            String by,
            Instant at,
            Optional<TakenBack> takenBack) {}

    /**
     * That it does not count any more.
     *
     * @param reason empty where the roster that said so was opened again
     */
    public record TakenBack(String by, Instant at, Optional<String> reason) {}

    public boolean isEmpty() {
        return missed.isEmpty() && linked.isEmpty() && recorded.isEmpty();
    }
}
