package nl.leervink.bundles;

import nl.leervink.kernel.Shown;

/** How far a bundle is. */
public enum BundleState implements Shown {
    /** It waits for the closing of its edition, or for the end of a working day; more may join it. */
    GATHERING,
    /** It went by letter. */
    POSTED,
    /** Its receiver wishes no mail: it waits in the portal. */
    IN_PORTAL,
    /** Nothing was left of it before it was posted. */
    ENDED
}
