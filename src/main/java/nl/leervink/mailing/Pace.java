package nl.leervink.mailing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast letters leave for one receiving domain: mail servers refuse, or hold back, whoever brings them too many at once.
 *
 * @param perDomain how many letters may leave for it in any minute
 */
@ConfigurationProperties("leervink.mail")
record Pace(@DefaultValue("60") int perDomain) {

    static final Duration WINDOW = Duration.ofMinutes(1);

    Pace {
        if (perDomain < 1) {
            throw new IllegalArgumentException("leervink.mail.per-domain must be at least 1: letters are to leave");
        }
    }
}
