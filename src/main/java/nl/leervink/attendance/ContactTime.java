package nl.leervink.attendance;

import java.util.List;
import nl.leervink.kernel.Minutes;

/**
 * How long someone was present of how long the sessions last, breaks left out, and what of the rest was made up.
 *
 * @param present in sessions that were closed
 * @param missed in sessions that were closed; present and missed together are all that was given so far
 * @param needed in all sessions together
 * @param repairs what of the missed time was made up elsewhere
 */
public record ContactTime(Minutes present, Minutes missed, Minutes needed, List<Repair> repairs) {

    /** Of someone who made nothing up. */
    public ContactTime(Minutes present, Minutes missed, Minutes needed) {
        this(present, missed, needed, List.of());
    }

    public Minutes madeUp() {
        return Minutes.sum(repairs.stream().map(Repair::credited).toList());
    }

    /** What counts: present, or made up. */
    public Minutes counted() {
        return present.plus(madeUp());
    }

    /** What was missed and not made up. */
    public Minutes stillMissed() {
        return missed.minus(madeUp());
    }
}
