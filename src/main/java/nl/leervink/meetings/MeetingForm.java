package nl.leervink.meetings;

import nl.leervink.kernel.Shown;

/** How a meeting is led; that decides what counts, and where (source document 002). */
public enum MeetingForm implements Shown {
    /** Getting to know each other, learning questions and agreements: no register counts it as intervision by itself (T12). */
    START,
    GUIDED,
    /** Two members lead, and whoever guides looks on. */
    LED_BY_MEMBERS,
    /** The group is by itself. */
    OWN;

    /** What it is if nobody guides: a start, or one of the group's own. */
    MeetingForm withoutGuide() {
        return this == START ? START : OWN;
    }

    /** Whether the guide is in the room. */
    public boolean isGuided() {
        return this != OWN;
    }

    /** Whether it is intervision by itself. */
    public boolean isIntervision() {
        return this != START;
    }
}
