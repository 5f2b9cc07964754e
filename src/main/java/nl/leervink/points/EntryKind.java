package nl.leervink.points;

import nl.leervink.kernel.Shown;

/** What an entry in the ledger says. */
public enum EntryKind implements Shown {
    /** A certificate, a claim or a meeting earned these points. */
    EARNED,
    /** What was earned is taken back; its points are negative. */
    CORRECTION
}
