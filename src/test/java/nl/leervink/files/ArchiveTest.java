package nl.leervink.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import nl.leervink.files.Archive.Part;
import nl.leervink.kernel.Bytes;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    @Test
    void twoFilesOfOneNameBothArrive() throws IOException {
        var files = unzip(archive(
                part("Certificaat Zoë de Vries.pdf", "one"),
                part("Certificaat zoë de vries.PDF", "two"),
                part("Certificaat Zoë de Vries (2).pdf", "three"),
                part("Certificaat Zoë de Vries.pdf", "four"),
                part("v1.0/lees mij", "five"),
                part("v1.0/lees mij", "six")));

        assertThat(files)
                .containsExactly(
                        Map.entry("Certificaat Zoë de Vries.pdf", "one"),
                        Map.entry("Certificaat zoë de vries (2).PDF", "two"),
                        Map.entry("Certificaat Zoë de Vries (2) (2).pdf", "three"),
                        Map.entry("Certificaat Zoë de Vries (3).pdf", "four"),
                        Map.entry("v1.0/lees mij", "five"),
                        Map.entry("v1.0/lees mij (2)", "six"));
    }

    @Test
    void aFileThatIsGoneByItsTurnIsLeftOut() throws IOException {
        var files = unzip(archive(part("one.pdf", "one"), new Part("gone.pdf", Optional::empty)));

        assertThat(files).containsOnlyKeys("one.pdf");
    }

    @Test
    void ofTwoThousandFilesOneAtATimeIsAskedFor() throws IOException {
        var written = new AtomicLong();
        var asked = new AtomicLong();
        Supplier<Optional<Bytes>> next = () -> {
            var before = asked.getAndAdd(4096);
            assertThat(written.get()).isGreaterThanOrEqualTo(before);
            return Optional.of(noise(before));
        };
        var parts = IntStream.range(0, 2000)
                .mapToObj(number -> new Part(number + ".pdf", next))
                .toList();

        new Archive(new FileName("all.zip"), parts, Instant.EPOCH).writeTo(counting(written));

        assertThat(asked).hasValue(2000 * 4096L);
    }

    /** Bytes that no compression makes smaller. */
    private static Bytes noise(long seed) {
        var bytes = new byte[4096];
        new Random(seed).nextBytes(bytes);
        return Bytes.of(bytes);
    }

    private static OutputStream counting(AtomicLong written) {
        return new OutputStream() {
            @Override
            public void write(int oneByte) {
                written.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                written.addAndGet(length);
            }
        };
    }

    private static Archive archive(Part... parts) {
        return new Archive(new FileName("all.zip"), List.of(parts), Instant.EPOCH);
    }

    private static Part part(String name, String content) {
        return new Part(name, () -> Optional.of(Bytes.of(content.getBytes(UTF_8))));
    }

    private static Map<String, String> unzip(Archive archive) throws IOException {
        var written = new ByteArrayOutputStream();
        archive.writeTo(written);
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
