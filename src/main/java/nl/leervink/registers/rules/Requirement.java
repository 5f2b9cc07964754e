package nl.leervink.registers.rules;

import java.util.Optional;
import java.util.Set;
import nl.leervink.kernel.Points;

/**
 * A part of what a register asks in a period. Parts form a tree: what is earned in a part counts for the part it is in,
 * as far as it may, so minima can overlap.
 *
 * @param code what bookings and accreditations call it: {@code formeel leren}
 * @param within the code of the part it belongs to; empty for the whole
 * @param least empty if none is asked, or unknown
 * @param most beyond which points do not count; empty if there is no such bound, or it is unknown
 * @param unknown the bounds that there are, and that no source tells
 */
public record Requirement(
        String code,
        String name,
        Optional<String> within,
        Optional<Points> least,
        Optional<Points> most,
        Set<Bound> unknown) {

    /** What limits a part. */
    public enum Bound {
        LEAST,
        MOST
    }
}
