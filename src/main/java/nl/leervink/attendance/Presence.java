package nl.leervink.attendance;

import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Shown;

/** How someone was present at a session. */
public enum Presence implements Shown {
    PRESENT,
    /** Came in later, and missed some minutes. */
    LATE,
    /** Left before the end, and missed some minutes. */
    LEFT_EARLY,
    ABSENT,
    /** Absent, and let it be known. The contact time is missed all the same. */
    EXCUSED;

    /** Whether minutes belong to it: those that were missed. */
    public boolean isPartial() {
        return this == LATE || this == LEFT_EARLY;
    }

    /** Whether somebody was in the room, if only for a while. */
    public boolean isThere() {
        return this != ABSENT && this != EXCUSED;
    }

    /** Whether somebody can miss so many minutes by it, of a session this long. */
    boolean allows(Minutes missed, Minutes session) {
        return !isPartial() || (!missed.isNone() && !missed.atLeast(session));
    }

    /** The minutes that belong to it, of those somebody typed. */
    Minutes missed(Minutes typed) {
        return isPartial() ? typed : Minutes.NONE;
    }

    /** The contact time someone was present for, of a session this long. */
    Minutes of(Minutes session, Minutes missed) {
        return switch (this) {
            case PRESENT -> session;
            case LATE, LEFT_EARLY -> session.minus(missed);
            case ABSENT, EXCUSED -> Minutes.NONE;
        };
    }
}
