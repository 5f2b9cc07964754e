package nl.leervink.claims;

import nl.leervink.kernel.Shown;

/** Whether a claim counts. */
public enum ClaimState implements Shown {
    STANDING,
    /** Its owner took it back; perhaps another replaces it. */
    WITHDRAWN
}
