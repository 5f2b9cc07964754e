package nl.leervink.attendance;

import java.util.List;
import nl.leervink.kernel.Minutes;
import nl.leervink.planning.SessionFacts;

/**
 * How long someone was present at a session whose roster was closed.
 *
 * @param missed the rest of its contact time
 * @param repairs what of that was made up, in the order in which it was recorded
 */
public record SessionTime(SessionFacts session, Minutes present, Minutes missed, List<Repair> repairs) {

    Minutes madeUp() {
        return Minutes.sum(repairs.stream().map(Repair::credited).toList());
    }

    Minutes stillMissed() {
        return missed.minus(madeUp());
    }
}
