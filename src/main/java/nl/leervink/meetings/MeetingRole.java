package nl.leervink.meetings;

import nl.leervink.kernel.Shown;

/** What somebody does in a meeting. Roles go round. */
public enum MeetingRole implements Shown {
    /** Sees to the method and the time. */
    FACILITATOR,
    /** Brings a case. */
    CONTRIBUTOR,
    /** Asks along, and tells afterwards how the talk went. */
    OBSERVER
}
