package nl.leervink.attendance;

import java.time.Instant;
import java.util.Optional;
import nl.leervink.kernel.Minutes;
import nl.leervink.planning.SessionFacts;

/**
 * An appeal, for whoever may answer it. Confidential.
 *
 * @param editionTitle what its edition is called
 * @param presence what the roster said when it was lodged
 * @param missed the minutes missed by someone who was late or left early
 * @param words empty once they were taken away
 * @param answered empty while it waits
 */
public record AppealSheet(
        AppealId id,
        SessionFacts session,
        String editionTitle,
        String name,
        Instant at,
        Presence presence,
        Minutes missed,
        AppealWords words,
        Optional<Answered> answered) {

    /**
     * What was answered.
     *
     * @param since what the roster says since; empty if it was turned down
     * @param words may be empty if it was upheld
     */
    public record Answered(
            AppealState state, Optional<Presence> since, Minutes missed, AppealWords words, String by, Instant at) {}
}
