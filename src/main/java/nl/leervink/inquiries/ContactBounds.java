package nl.leervink.inquiries;

import java.time.Duration;
import java.time.Instant;
import nl.leervink.kernel.Spelling;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is asked on the contact page, and how long it is kept.
 *
 * @param perPlace how often within an hour from one network address
 * @param perAddress how often within an hour with one e-mail address, which a letter goes to each time
 * @param together how often within an hour by everyone
 * @param seconds in less nobody fills in the form
 * @param months how long a question is kept
 */
@ConfigurationProperties("leervink.contact")
public record ContactBounds(
        @DefaultValue("5") int perPlace,
        @DefaultValue("3") int perAddress,
        @DefaultValue("60") int together,
        @DefaultValue("3") int seconds,
        @DefaultValue("12") int months) {

    public ContactBounds {
        if (perPlace < 1 || perAddress < 1 || together < 1) {
            throw new IllegalArgumentException("leervink.contact.per-place, .per-address and .together are at least 1");
        }
        if (seconds < 0 || seconds > 60) {
            throw new IllegalArgumentException("leervink.contact.seconds is 0 to 60");
        }
        if (months < 1 || months > 120) {
            throw new IllegalArgumentException("leervink.contact.months is 1 to 120");
        }
    }

    Duration least() {
        return Duration.ofSeconds(seconds);
    }

    /** What was asked before this moment has had its time. */
    Instant keptSince(Instant now) {
        return now.atZone(Spelling.HERE).minusMonths(months).toInstant();
    }
}
