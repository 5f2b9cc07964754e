package nl.leervink.meetings;

import java.time.LocalDateTime;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.OneLine;

/**
 * A meeting as it is planned, on the clock here.
 *
 * @param place may be blank: where the group always meets
 */
public record PlannedMeeting(LocalDateTime begins, LocalDateTime ends, MeetingForm form, String place) {

    public static final int LONGEST_PLACE = 200;

    public PlannedMeeting {
        place = OneLine.of(place);
    }

    /** The time that really passes. */
    public Minutes length() {
        return RealTime.between(begins, ends);
    }
}
