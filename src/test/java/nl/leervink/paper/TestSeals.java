package nl.leervink.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;

/** Keys to sign with, for tests. */
public final class TestSeals {

    private TestSeals() {}

    /** One that nobody vouches for, from 2026 on. */
    public static Seal aSeal() {
        try {
            var folder = Files.createTempDirectory("leervink-seal");
            var file = folder.resolve("key.p12");
            SealFile.make(file, "test", "Leervink (zelfgemaakte sleutel)", Instant.parse("2026-01-01T00:00:00Z"));
            var seal = ((SealReading.Usable) SealFile.read(file, "test")).seal();
            Files.delete(file);
            Files.delete(folder);
            return seal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
