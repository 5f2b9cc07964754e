package nl.leervink.judging;

import java.time.Instant;
import java.time.LocalDate;
import nl.leervink.kernel.Spelling;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Within how many days the bureau promises to judge a report.
 *
 * @param days counted from the day it was handed in
 */
@ConfigurationProperties("leervink.judging")
record JudgingTerm(@DefaultValue("14") int days) {

    JudgingTerm {
        if (days < 1 || days > 365) {
            throw new IllegalArgumentException("leervink.judging.days is 1 to 365");
        }
    }

    /** The last day on which a report handed in then is judged in time. */
    LocalDate dueFor(Instant handedIn) {
        return LocalDate.ofInstant(handedIn, Spelling.HERE).plusDays(days);
    }
}
