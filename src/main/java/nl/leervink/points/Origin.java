package nl.leervink.points;

import nl.leervink.kernel.Shown;

/** On whose word points stand in a ledger. Totals never mix them. */
public enum Origin implements Shown {
    /** A register awarded them, for a certificate of ours. */
    AWARDED,
    /** Their owner claims them, for something done elsewhere. */
    OWN_CLAIM,
    /** Their group recorded that they were at its meeting, and the rules of their registration count it. */
    MEETINGS
}
