package nl.leervink.retention;

import nl.leervink.kernel.Shown;

/** What the term of somebody's texts counts from. */
public enum TermReason implements Shown {
    /** Their first certificate; a correction begins nothing anew. */
    CERTIFICATE,
    /** That their certificate was withdrawn: whoever objects needs what they wrote. */
    WITHDRAWN,
    /** The day on which certificates were due, or on which they last wrote something. */
    NO_CERTIFICATE,
    LEFT,
    CANCELLED
}
