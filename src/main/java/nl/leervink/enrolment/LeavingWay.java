package nl.leervink.enrolment;

import nl.leervink.kernel.Shown;

/** How someone left their place. */
public enum LeavingWay implements Shown {
    /** Against what the cancellation ladder asks. */
    CANCELLED,
    /** A consumer within the time to think it over: costs nothing (Dutch Civil Code, book 6, article 230o). */
    WITHDRAWN,
    /** Someone else took the place. */
    SUBSTITUTED,
    /** To another edition of the course. */
    MOVED
}
