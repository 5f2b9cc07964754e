package nl.leervink.bundles;

import nl.leervink.kernel.Shown;

/** Why a letter with certificates left. */
public enum DispatchKind implements Shown {
    /** To the receiver, when it was their time. */
    FIRST,
    /** A copy that the contact wished for someone else. */
    COPY,
    /** Sent again by the office. */
    AGAIN
}
