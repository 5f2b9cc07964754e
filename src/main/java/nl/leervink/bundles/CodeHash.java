package nl.leervink.bundles;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.SingleValue;

/** What is kept of a secret: its SHA-256, in lower-case hexadecimal digits. */
record CodeHash(String value) implements SingleValue<String> {

    static CodeHash of(String secret) {
        return new CodeHash(Bytes.of(secret.getBytes(UTF_8)).sha256());
    }
}
