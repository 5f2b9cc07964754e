package nl.leervink.certification;

import nl.leervink.fulfilment.Readiness;
import nl.leervink.kernel.Minutes;

/**
 * Whose a certificate is.
 *
 * @param name as it stands on it
 * @param present for how long they were there, or made up for it: what a certificate says, whatever its course asks
 * @param studied what was credited for their homework
 */
record Holder(String name, Minutes present, Minutes studied) {

    static Holder of(Readiness readiness) {
        return new Holder(readiness.name().full(), readiness.contactTime(), readiness.selfStudy());
    }

    Holder named(String other) {
        return new Holder(other, present, studied);
    }

    /** The contact time of an edition that is theirs. */
    Minutes ofContactTime(Minutes whole) {
        return atMost(present, whole);
    }

    /** The self-study of an edition that is theirs. */
    Minutes ofSelfStudy(Minutes whole) {
        return atMost(studied, whole);
    }

    private static Minutes atMost(Minutes theirs, Minutes whole) {
        return theirs.atLeast(whole) ? whole : theirs;
    }
}
