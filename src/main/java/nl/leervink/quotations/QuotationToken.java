package nl.leervink.quotations;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import nl.leervink.kernel.Bytes;

/** The unguessable part of the link to a quotation: 256 random bits, or whatever a stranger typed. We keep only its hash. */
public record QuotationToken(String value) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static QuotationToken next() {
        var bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new QuotationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
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
