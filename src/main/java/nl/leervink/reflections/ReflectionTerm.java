package nl.leervink.reflections;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.leervink.kernel.Spelling;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the bureau keeps reflections.
 *
 * @param months after their author last wrote in it
 * @param noticeDays how long before it goes its author is told
 */
@ConfigurationProperties("leervink.reflections")
public record ReflectionTerm(
        @DefaultValue("24") int months, @DefaultValue("30") int noticeDays) {

    public ReflectionTerm {
        if (months < 3 || months > 120) {
            throw new IllegalArgumentException("leervink.reflections.months is 3 to 120");
        }
        if (noticeDays < 7 || noticeDays > 60) {
            throw new IllegalArgumentException("leervink.reflections.notice-days is 7 to 60");
        }
    }

    /** What was last written before this moment has had its time today. */
    Instant over(Clock clock) {
        return over(LocalDate.now(clock));
    }

    /** What was last written before this moment is announced today. */
    Instant announced(Clock clock) {
        return over(goesOn(clock));
    }

    /** The day on which what is announced today goes. */
    LocalDate goesOn(Clock clock) {
        return LocalDate.now(clock).plusDays(noticeDays);
    }

    /** What was announced on this day, or before, goes today. */
    LocalDate toldLongEnough(Clock clock) {
        return LocalDate.now(clock).minusDays(noticeDays);
    }

    private Instant over(LocalDate day) {
        return day.minusMonths(months).atStartOfDay(Spelling.HERE).toInstant();
    }
}
