package nl.leervink.kernel;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people reach the portal from outside; links in letters and documents begin with it.
 *
 * @param address {@code leervink.address}, without a slash at its end
 */
@ConfigurationProperties("leervink")
public record PortalAddress(
        @DefaultValue("http://localhost:8080") URI address) {

    /**
     * The whole address of a screen.
     *
     * @param path begins with a slash, already encoded
     */
    public String link(String path) {
        return address + path;
    }
}
