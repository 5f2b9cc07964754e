package nl.leervink.certification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who issues certificates, as they say it.
 *
 * @param name the bureau's full name
 * @param place where it is established
 */
@ConfigurationProperties("leervink.certificates")
record Issuer(
        @DefaultValue("Leervink") String name,
        @DefaultValue("Utrecht") String place) {}
