package nl.leervink.enrolment;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.leervink.kernel.Bytes;

/** The unguessable part of the address of someone's agenda: 256 random bits. We keep only its hash. */
public record AgendaToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    public AgendaToken {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("No address of an agenda");
        }
    }

    /** Reads what stands in an address; empty for what we never gave out, however long it is. */
    public static Optional<AgendaToken> parse(String typed) {
        return SHAPE.matcher(typed).matches() ? Optional.of(new AgendaToken(typed)) : Optional.empty();
    }

    static AgendaToken next() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new AgendaToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    String hash() {
        return Bytes.of(value.getBytes(StandardCharsets.UTF_8)).sha256();
    }

    /** Never shown by accident. */
    @Override
    public String toString() {
        return "********";
    }
}
