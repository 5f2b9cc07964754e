package nl.leervink.enrolment;

import java.time.Instant;
import java.util.List;

/**
 * The parts of days that are kept already for who asks for seats.
 *
 * @param at as of when: what is left besides is counted as of the same moment, for what is kept may run out in between
 */
record KeptParts(Instant at, List<PartsChosen> parts) {

    static KeptParts none(Instant at) {
        return new KeptParts(at, List.of());
    }

    /** How many seats are kept with them. */
    int seats() {
        return parts.size();
    }
}
