package nl.leervink.vault;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys of the vault, in order: the first seals, all of them open. Without any the portal does not start, for it
 * could keep nothing in confidence.
 *
 * @param keys each as {@code name:key}; a name is one to 40 letters, digits, dots or dashes, a key 32 bytes in Base64
 */
@ConfigurationProperties("leervink.vault")
record VaultKeys(@DefaultValue List<String> keys) {

    private static final int BYTES = 32;
    private static final String HOW = "leervink.vault.keys asks for name:key, the key being 32 bytes in Base64";

    VaultKeys {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException(
                    HOW + ". Without a key nothing can be kept in confidence; docs/operations.md says how to make one");
        }
        if (read(keys).size() < keys.size()) {
            throw new IllegalArgumentException("leervink.vault.keys names two keys alike");
        }
    }

    /** The name of the key that seals. */
    String current() {
        return read(keys).firstEntry().getKey();
    }

    Optional<SecretKey> key(String name) {
        return Optional.ofNullable(read(keys).get(name));
    }

    private static SequencedMap<String, SecretKey> read(List<String> told) {
        var read = new LinkedHashMap<String, SecretKey>();
        told.stream().map(VaultKeys::read).forEach(entry -> read.putIfAbsent(entry.getKey(), entry.getValue()));
        return read;
    }

    /** What is wrong with a key says nothing of the key. */
    private static Map.Entry<String, SecretKey> read(String told) {
        var parts = told.strip().split(":", 2);
        if (parts.length < 2 || !parts[0].matches("[A-Za-z0-9.-]{1,40}")) {
            throw new IllegalArgumentException(HOW);
        }
        try {
            var bytes = Base64.getDecoder().decode(parts[1]);
            if (bytes.length == BYTES) {
                return Map.entry(parts[0], new SecretKeySpec(bytes, "AES"));
            }
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException(HOW);
        }
        throw new IllegalArgumentException(HOW);
    }

    /** A key is for nobody's log. */
    @Override
    public String toString() {
        return "VaultKeys[" + keys.size() + "]";
    }
}
