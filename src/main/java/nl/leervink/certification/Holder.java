package nl.leervink.certification;

import nl.leervink.fulfilment.Readiness;
import nl.leervink.kernel.Minutes;

/**
 * Whose a certificate is.
 *
 * @param name as it stands on it
 * @param present for how long they were there, or made up for it: what a certificate says, whatever its course asks
 */
record Holder(String name, Minutes present) {

    static Holder of(Readiness readiness) {
        return new Holder(readiness.name().full(), readiness.contactTime());
    }

    Holder named(String other) {
        return new Holder(other, present);
    }

    /** The contact time of an edition that is theirs. */
    Minutes ofContactTime(Minutes whole) {
        return present.atLeast(whole) ? whole : present;
    }
}
