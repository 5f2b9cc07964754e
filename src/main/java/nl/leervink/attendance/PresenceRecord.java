package nl.leervink.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Minutes;
import nl.leervink.people.PersonId;
import nl.leervink.planning.SessionFacts;

/**
 * What was recorded at one session, and by whom: the proof of presence that a register may ask for.
 *
 * @param takingPart who was meant to be there: of a part of a day who came to that part
 * @param closed who closed the roster; empty while it is open, and then nothing of it is certain
 * @param reopenings how often it was opened again after it had been closed
 */
public record PresenceRecord(
        SessionFacts session,
        Set<EnrolmentId> takingPart,
        Optional<Closed> closed,
        List<Marked> marks,
        int reopenings) {

    /** Whether its roster is still to be closed; of a part of a day that nobody comes to there is none. */
    public boolean isOpen() {
        return closed.isEmpty() && (session.part().isEmpty() || !takingPart.isEmpty());
    }

    /** Who confirmed the whole roster, and when. */
    public record Closed(PersonId by, Instant at) {}

    /**
     * How one person was present.
     *
     * @param missed the minutes missed by someone who was late or left early
     */
    public record Marked(EnrolmentId enrolment, Presence presence, Minutes missed, PersonId by, Instant at) {}
}
