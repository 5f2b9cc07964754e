package nl.leervink.registers.rules;

import nl.leervink.kernel.Shown;

/** How sure we are of a fact about a register. */
public enum Confidence implements Shown {
    /** Read in a source of the register itself. */
    SEEN,
    /** Read there, in a page that is clearly older. */
    SEEN_OLDER,
    /** Read in a page of someone else. */
    SECONDARY,
    /** Told by the bureau whose course it is. */
    BUREAU,
    /** Concluded by us, read nowhere. */
    ASSUMED
}
