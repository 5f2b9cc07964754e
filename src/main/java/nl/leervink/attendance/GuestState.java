package nl.leervink.attendance;

import nl.leervink.kernel.Shown;

/** What becomes of somebody's coming to a session of another edition. */
public enum GuestState implements Shown {
    /** The roster there is not closed yet. */
    EXPECTED,
    /** They were there, and it counts for what they missed. */
    MADE_UP,
    /** They were there, but it does not count: their own edition was closed by then, or it was taken back. */
    NOT_COUNTED,
    NOT_COME,
    /** Whoever keeps the rosters of their own edition took them off. */
    TAKEN_OFF,
    /** The session is on another day, at another time or elsewhere by now. */
    MOVED,
    /** The edition there does not go on: the session does not take place, or did and its roster is not closed any more. */
    CANCELLED,
    /** Their own edition does not take place any further. */
    NOT_NEEDED,
    /** The roster was corrected, or they made it up otherwise. */
    NOTHING_MISSED
}
