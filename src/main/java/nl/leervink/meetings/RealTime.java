package nl.leervink.meetings;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Spelling;

/** The time that really passes between two readings of the clock here, also in the night in which it is set. */
final class RealTime {

    private RealTime() {}

    /**
     * The minutes between the begin and the end of a meeting.
     *
     * <p>An hour that the clock shows twice is the first; an end that would not come after the begin that way is the
     * second. A begin in the hour that the clock leaps over is an hour later.
     */
    static Minutes between(LocalDateTime begins, LocalDateTime ends) {
        var begin = begins.atZone(Spelling.HERE);
        var end = ends.atZone(Spelling.HERE);
        return Minutes.of(
                passed(begin, end).isPositive()
                        ? passed(begin, end)
                        : positive(passed(begin, end.withLaterOffsetAtOverlap())));
    }

    /** When it ends, on the clock here, if so much time passes. */
    static LocalDateTime after(LocalDateTime begins, Minutes length) {
        return begins.atZone(Spelling.HERE).plusMinutes(length.value()).toLocalDateTime();
    }

    private static Duration passed(ZonedDateTime begin, ZonedDateTime end) {
        return Duration.between(begin, end);
    }

    private static Duration positive(Duration passed) {
        return passed.isNegative() ? Duration.ZERO : passed;
    }
}
