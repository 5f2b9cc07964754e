package nl.leervink.attendance;

import java.time.Instant;
import java.time.LocalDate;
import nl.leervink.kernel.Spelling;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a participant may appeal against what a roster says of them.
 *
 * @param appealDays counted from the day on which the roster was closed for the last time
 */
@ConfigurationProperties("leervink.attendance")
record AppealTerm(@DefaultValue("14") int appealDays) {

    AppealTerm {
        if (appealDays < 1 || appealDays > 365) {
            throw new IllegalArgumentException("leervink.attendance.appeal-days is 1 to 365");
        }
    }

    /** The last day on which one may. */
    LocalDate until(Instant closed) {
        return LocalDate.ofInstant(closed, Spelling.HERE).plusDays(appealDays);
    }

    boolean isOver(Instant closed, Instant now) {
        return LocalDate.ofInstant(now, Spelling.HERE).isAfter(until(closed));
    }
}
