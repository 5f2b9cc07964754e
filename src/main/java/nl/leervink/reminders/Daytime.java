package nl.leervink.reminders;

import java.time.LocalDateTime;
import java.time.LocalTime;

/** When people are reminded of what can wait until they are awake. */
public final class Daytime {

    static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final LocalTime EVENING = LocalTime.of(22, 0);

    private Daytime() {}

    /** Whether it is no night. */
    public static boolean covers(LocalDateTime now) {
        return !now.toLocalTime().isBefore(MORNING) && now.toLocalTime().isBefore(EVENING);
    }
}
