package nl.leervink.delivery;

import nl.leervink.kernel.Shown;

/** How far a delivery is. */
public enum DeliveryState implements Shown {
    /** The list is made; the register does not have it yet. */
    PREPARED,
    /** The register has it, and did not answer for every row yet. */
    SUBMITTED,
    /** The register answered for every row. */
    DONE,
    /** Never delivered. */
    DISCARDED
}
