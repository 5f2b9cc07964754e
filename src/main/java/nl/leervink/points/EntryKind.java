package nl.leervink.points;

import nl.leervink.kernel.Shown;

/** What an entry in the ledger says. */
public enum EntryKind implements Shown {
    /** A certificate earned these points. */
    EARNED,
    /** What a certificate earned is taken back; its points are negative. */
    CORRECTION
}
