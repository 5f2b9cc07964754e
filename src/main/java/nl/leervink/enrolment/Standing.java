package nl.leervink.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.Shown;
import nl.leervink.planning.EditionFacts;

/**
 * Where people are who asked for seats, and why.
 *
 * @param names of those who want the seats
 * @param organisation on whose behalf; empty for who comes privately
 * @param since when they came to this stage
 * @param seatsUntil until when seats are offered to them or kept for them
 * @param position their place on the list, 1 for whoever asked first; 0 for who is not in line
 * @param waiting how many parties there are in line
 * @param reason why their organisation did not agree
 * @param leaving what leaving costs once they have the seats, in which days
 * @param mayAnswer whether whoever looks may answer for them; staff do not, for whom their organisation asked
 */
public record Standing(
        PartyId party,
        EditionFacts edition,
        PartyStage stage,
        List<String> names,
        String organisation,
        Instant askedAt,
        Instant since,
        Optional<Instant> seatsUntil,
        int position,
        int waiting,
        Why why,
        Optional<String> reason,
        List<CancellationLadder.Term> leaving,
        boolean mayAnswer) {

    /** Why there is no seat for them now. */
    public enum Why implements Shown {
        /** All seats are given or kept. */
        FULL,
        /** Some are free, and fewer than they asked for. */
        TOO_FEW_FREE,
        /** Enough are free, and whoever asked before them goes first. */
        OTHERS_FIRST,
        /** They are not in line. */
        NOT_IN_LINE
    }

    public int seats() {
        return names.size();
    }
}
