package nl.leervink.mailing;

import nl.leervink.kernel.EmailAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who writes the letters.
 *
 * @param name the name letters are signed with
 * @param sender the address they come from, and answers go to
 */
@ConfigurationProperties("leervink.mail")
public record Bureau(
        @DefaultValue("Leervink") String name,
        @DefaultValue("bureau@leervink.example") EmailAddress sender) {

    /** What stands after the {@code @} of our address. */
    String domain() {
        return domainOf(sender);
    }

    static String domainOf(EmailAddress address) {
        return address.value().substring(address.value().indexOf('@') + 1);
    }
}
