package nl.leervink.reminders;

import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When people are reminded of what begins tomorrow: from ten in the morning of the day before, until it begins; not at night,
 * unless it begins early: what begins within an hour of the morning does not wait for it.
 */
public final class DayBefore {

    private static final LocalTime FROM = LocalTime.of(10, 0);

    private DayBefore() {}

    /** Whether it is time to remind anyone of what begins then. */
    public static boolean isTimeFor(LocalDateTime begins, LocalDateTime now) {
        var day = begins.toLocalDate();
        return !now.isBefore(day.minusDays(1).atTime(FROM))
                && now.isBefore(begins)
                && (!now.toLocalTime().isBefore(Daytime.MORNING)
                        || (day.equals(now.toLocalDate())
                                && begins.toLocalTime().isBefore(Daytime.MORNING.plusHours(1))));
    }
}
