package nl.leervink.enrolment;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import nl.leervink.kernel.Bytes;

/** The unguessable part of the link that confirms a request: 256 random bits. We keep only its hash. */
public record ConfirmationToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static ConfirmationToken next() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new ConfirmationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    String hash() {
        return Bytes.of(value.getBytes(StandardCharsets.UTF_8)).sha256();
    }

    /** Never shown. */
    @Override
    public String toString() {
        return "********";
    }
}
