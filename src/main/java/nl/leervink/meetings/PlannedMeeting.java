package nl.leervink.meetings;

import java.time.LocalDateTime;
import java.time.LocalTime;
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

    /** When one ends that begins then and goes on until this time: on the same day, or past midnight. */
    public static LocalDateTime endOf(LocalDateTime begins, LocalTime until) {
        var sameDay = begins.toLocalDate().atTime(until);
        return sameDay.isAfter(begins) ? sameDay : sameDay.plusDays(1);
    }

    /** The time that really passes. */
    public Minutes length() {
        return RealTime.between(begins, ends);
    }
}
