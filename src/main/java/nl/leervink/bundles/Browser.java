package nl.leervink.bundles;

import java.io.Serializable;

/**
 * The browser that follows a link, as long as its session lasts.
 *
 * @param secret that nobody else's session has
 */
public record Browser(String secret) implements Serializable {

    /** One that we did not meet before. */
    public static Browser met() {
        return new Browser(DownloadCode.fresh().value());
    }

    CodeHash hash() {
        return CodeHash.of(secret);
    }

    /** Never shown. */
    @Override
    public String toString() {
        return "********";
    }
}
