package nl.leervink.planning;

import java.time.LocalTime;
import nl.leervink.kernel.Shown;

/** What a part of a day is called, by when it starts. */
public enum TimeOfDay implements Shown {
    MORNING,
    AFTERNOON,
    EVENING;

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime SIX = LocalTime.of(18, 0);

    static TimeOfDay of(LocalTime start) {
        return start.isBefore(NOON) ? MORNING : start.isBefore(SIX) ? AFTERNOON : EVENING;
    }
}
