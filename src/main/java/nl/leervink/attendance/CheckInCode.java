package nl.leervink.attendance;

import java.time.Instant;
import nl.leervink.planning.SessionFacts;

/**
 * The code that a trainer shows to check in with.
 *
 * @param code letters and digits for an address, of this session and half minute
 * @param until from then on another one is shown
 * @param opens from then on it can be used
 * @param checkedIn how many checked in so far
 */
public record CheckInCode(SessionFacts session, String code, Instant until, Instant opens, int checkedIn) {

    /** Never shown by accident. */
    @Override
    public String toString() {
        return "CheckInCode[" + session.id() + "]";
    }
}
