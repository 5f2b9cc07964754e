package nl.leervink.bundles;

import java.security.SecureRandom;
import java.util.Base64;

/** The secret at the end of a download link: 256 random bits in the letters of base64url, or whatever a stranger typed. */
public record DownloadCode(String value) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static DownloadCode fresh() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new DownloadCode(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    CodeHash hash() {
        return CodeHash.of(value);
    }

    /** Never shown. */
    @Override
    public String toString() {
        return "********";
    }
}
