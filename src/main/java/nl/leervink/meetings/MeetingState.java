package nl.leervink.meetings;

import nl.leervink.kernel.Shown;

public enum MeetingState implements Shown {
    PLANNED,
    /** It was held, and who was there is recorded. */
    HELD,
    CANCELLED
}
