package nl.leervink.mailing;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the portal is to be found by whoever reads a letter: property {@code leervink.address}. */
@Component
public class PortalAddress {

    private final String base;

    PortalAddress(@Value("${leervink.address:http://localhost:8080}") String base) {
        this.base = base.replaceAll("/+$", "");
    }

    /**
     * The whole address of a page.
     *
     * @param path from the root, with a slash before it
     */
    public String link(String path) {
        return base + path;
    }
}
