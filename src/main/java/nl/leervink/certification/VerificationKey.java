package nl.leervink.certification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The key that marks of names are made with. Without it nobody can try names against a mark; with it a certificate whose
 * name was forgotten is still known by its number and name.
 *
 * @param key at least 32 characters that nobody guesses; nothing is issued until it is told
 */
@ConfigurationProperties("leervink.verification")
record VerificationKey(@DefaultValue("") String key) {

    private static final int SHORTEST = 32;
    private static final String ALGORITHM = "HmacSHA256";

    VerificationKey {
        if (!key.isBlank() && key.strip().length() < SHORTEST) {
            throw new IllegalArgumentException("leervink.verification.key has fewer than 32 characters");
        }
    }

    boolean isTold() {
        return !key.isBlank();
    }

    /** The mark of a certificate's number and a name, spelled as people copy it: 64 hexadecimal digits. */
    String mark(String number, String name) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.strip().getBytes(UTF_8), ALGORITHM));
            var said = number + "\n" + BareName.of(name).letters();
            return HexFormat.of().formatHex(mac.doFinal(said.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", impossible);
        }
    }

    /** A key is for nobody's log. */
    @Override
    public String toString() {
        return "VerificationKey[" + (isTold() ? "told" : "not told") + "]";
    }
}
