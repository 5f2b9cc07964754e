package nl.leervink.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.Base64;
import nl.leervink.kernel.Bytes;

/** The secret at the end of a one-time link: 256 random bits in the letters of base64url, or whatever a stranger typed. */
public record OneTimeToken(String value) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimeToken fresh() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new OneTimeToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    TokenHash hash() {
        return new TokenHash(Bytes.of(value.getBytes(UTF_8)).sha256());
    }

    /** Never shown. */
    @Override
    public String toString() {
        return "********";
    }
}
