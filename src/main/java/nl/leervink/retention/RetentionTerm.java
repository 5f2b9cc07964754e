package nl.leervink.retention;

import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the bureau keeps what people wrote.
 *
 * @param months after the certificate
 * @param noticeDays how long before it is erased its author is told
 */
@ConfigurationProperties("leervink.retention")
public record RetentionTerm(
        @DefaultValue("6") int months, @DefaultValue("30") int noticeDays) {

    public RetentionTerm {
        if (months < 1 || months > 120) {
            throw new IllegalArgumentException("leervink.retention.months is 1 to 120");
        }
        if (noticeDays < 7 || noticeDays > 365) {
            throw new IllegalArgumentException("leervink.retention.notice-days is 7 to 365");
        }
    }

    /** The day on which a term that began then is over. */
    LocalDate endOf(LocalDate beginning) {
        return beginning.plusMonths(months);
    }

    /** The first day on which anything may be erased that is announced on this day. */
    LocalDate soonest(LocalDate announced) {
        return announced.plusDays(noticeDays);
    }
}
