package nl.leervink.delivery;

import nl.leervink.kernel.Shown;

/** What a register found wrong with a row. */
public enum RefusedFor implements Shown {
    /** It knows nobody by that number, or someone else. */
    NUMBER,
    /** It is someone's number, and their registration does not take these points. */
    CHAMBER,
    OTHER
}
