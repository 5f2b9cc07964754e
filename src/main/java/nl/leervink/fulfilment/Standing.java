package nl.leervink.fulfilment;

import nl.leervink.kernel.Shown;

/** Where someone stands with a condition, or with all of them. */
public enum Standing implements Shown {
    MET,
    NOT_YET,
    /** Whatever still happens in this edition, it will not be met, unless what was missed is made up elsewhere. */
    IMPOSSIBLE
}
