package nl.leervink.points;

import nl.leervink.kernel.Shown;

/** On whose word points stand in a ledger. Totals never mix the two. */
public enum Origin implements Shown {
    /** A register awarded them, for a certificate of ours. */
    AWARDED,
    /** Their owner claims them, for something done elsewhere. */
    OWN_CLAIM
}
