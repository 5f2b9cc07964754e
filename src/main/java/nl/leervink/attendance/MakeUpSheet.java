package nl.leervink.attendance;

import java.time.Instant;
import java.time.LocalDate;
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
 * @param recorded what was made up, in the order in which it was recorded
 */
public record MakeUpSheet(EditionId edition, boolean open, List<Missed> missed, List<Recorded> recorded) {

    /** Somebody missed (part of) a session, and did not make up all of it. */
    public record Missed(EnrolmentId enrolment, String name, SessionFacts session, Minutes stillMissed) {}

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
        return missed.isEmpty() && recorded.isEmpty();
    }
}
