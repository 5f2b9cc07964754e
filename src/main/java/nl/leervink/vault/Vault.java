package nl.leervink.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.Bytes;
import org.springframework.stereotype.Component;

/**
 * Seals with AES-256-GCM. What was sealed about one thing does not open as if it were about another, so that nobody who
 * can write in the database puts somebody's words under another's name.
 */
@Component
public class Vault {

    private static final String METHOD = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int MARK_BITS = 128;

    private final SecureRandom chance = new SecureRandom();
    private final VaultKeys keys;

    Vault(VaultKeys keys) {
        this.keys = keys;
    }

    /**
     * Seals with the key of today.
     *
     * @param about what it belongs to: never changes, and is told again to open it
     */
    @BetweenModules
    public Sealed seal(Bytes plain, String about) {
        var nonce = new byte[NONCE];
        chance.nextBytes(nonce);
        var current = keys.current();
        var cipher = cipher(Cipher.ENCRYPT_MODE, keys.key(current).orElseThrow(), nonce, current, about);
        try {
            var made = cipher.doFinal(plain.toArray());
            var closed = Arrays.copyOf(nonce, NONCE + made.length);
            System.arraycopy(made, 0, closed, NONCE, made.length);
            return new Sealed(current, closed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java seals with AES-GCM", impossible);
        }
    }

    @BetweenModules
    public Sealed seal(String plain, String about) {
        return seal(Bytes.of(plain.getBytes(UTF_8)), about);
    }

    /**
     * What was sealed.
     *
     * @throws Unopenable if its key is not told any more, if it was meddled with, or is about something else
     */
    @BetweenModules
    public Bytes open(Sealed closed, String about) {
        var key = keys.key(closed.sealedWith())
                .orElseThrow(() -> new Unopenable("The key " + closed.sealedWith() + " is not told", null));
        var bytes = closed.bytes();
        if (bytes.length < NONCE) {
            throw new Unopenable("Something sealed is too short", null);
        }
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(bytes, NONCE), closed.sealedWith(), about);
            return Bytes.of(cipher.doFinal(bytes, NONCE, bytes.length - NONCE));
        } catch (GeneralSecurityException meddled) {
            throw new Unopenable("Something sealed does not open", meddled);
        }
    }

    /** As {@link #open}, for what was sealed as text. */
    @BetweenModules
    public String text(Sealed closed, String about) {
        return new String(open(closed, about).toArray(), UTF_8);
    }

    /** The name of the key of today; what was sealed with another is to be sealed anew. */
    @BetweenModules
    public String currentKey() {
        return keys.current();
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String name, String about) {
        try {
            var cipher = Cipher.getInstance(METHOD);
            cipher.init(mode, key, new GCMParameterSpec(MARK_BITS, nonce));
            cipher.updateAAD((name + "\n" + about).getBytes(UTF_8));
            return cipher;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java seals with AES-GCM", impossible);
        }
    }
}
