package nl.leervink.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Minutes;
import nl.leervink.planning.SessionFacts;

/**
 * The roster of a session as a trainer sees it.
 *
 * @param lines those taking part, by family name, and then its guests
 * @param closedAt empty while it is open
 * @param refusal why nothing can be recorded now, if so
 * @param reopenings the times it was opened again, in order
 * @param corrections marks that were corrected after an appeal, since the roster was closed
 * @param undoable the last taps of this person that were not undone, the last one first
 */
public record RosterSheet(
        SessionFacts session,
        String editionTitle,
        List<Line> lines,
        Optional<Instant> closedAt,
        Optional<RosterRefusal> refusal,
        List<Reopened> reopenings,
        List<Corrected> corrections,
        List<TapId> undoable) {

    /**
     * One person on the roster.
     *
     * @param presence empty until someone recorded it
     * @param missed the minutes missed by someone who was late or left early
     * @param number of the mark, by which a tap says which mark was seen; 0 if there is none
     * @param arrival empty for who did not check in
     * @param guestFor of a guest, the day of the session of their own edition that they make up
     */
    public record Line(
            EnrolmentId enrolment,
            String name,
            Optional<Presence> presence,
            Minutes missed,
            int number,
            Optional<Arrival> arrival,
            Optional<LocalDate> guestFor) {}

    /**
     * That someone checked in.
     *
     * @param late whole minutes after the start
     */
    public record Arrival(Instant at, Minutes late) {}

    /** Who opened a closed roster again, and why. */
    public record Reopened(String by, Instant at, String reason) {}

    /** That a mark was corrected after an appeal: what it said before, and says since. */
    public record Corrected(String name, Presence before, Presence since, String by, Instant at) {}

    /** How many checked in and have no mark yet. */
    public long toConfirm() {
        return lines.stream()
                .filter(line -> line.arrival().isPresent() && line.presence().isEmpty())
                .count();
    }

    /** Whether it is closed, and its edition is not. */
    public boolean canReopen() {
        return closedAt.isPresent()
                && refusal.filter(RosterRefusal.AlreadyClosed.class::isInstance).isPresent();
    }

    public long marked() {
        return lines.stream().filter(line -> line.presence().isPresent()).count();
    }
}
