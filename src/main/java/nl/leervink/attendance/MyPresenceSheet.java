package nl.leervink.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.Minutes;
import nl.leervink.planning.SessionFacts;

/**
 * What somebody missed in an edition, as they see it themselves.
 *
 * @param missed sessions whose closed roster says, or said until they appealed, that they missed something; in order
 * @param elsewhere where they make it up, by day
 */
public record MyPresenceSheet(List<MissedSession> missed, List<Elsewhere> elsewhere) {

    /**
     * A session.
     *
     * @param presence what the roster says now
     * @param missed what of its contact time they missed
     * @param appealUntil the last day on which they may appeal; empty if they cannot, or not any more
     * @param wasUntil that day when it is past, for who never appealed
     */
    public record MissedSession(
            SessionFacts session,
            Presence presence,
            Minutes missed,
            Optional<LocalDate> appealUntil,
            Optional<LocalDate> wasUntil,
            Optional<Appealed> appeal) {}

    /**
     * That they appealed.
     *
     * @param answer empty while it waits, and if nothing was said
     */
    public record Appealed(
            AppealState state, Instant at, AppealWords words, Optional<Instant> answeredAt, AppealWords answer) {}

    /** A session of another edition that they come to as a guest, for this long, or did. */
    public record Elsewhere(
            LocalDate missedOn, LocalDate day, LocalTime start, String place, Minutes time, GuestState state) {}

    public boolean isEmpty() {
        return missed.isEmpty() && elsewhere.isEmpty();
    }
}
