package nl.leervink.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leervink.kernel.Bytes;

/** A dossier with all its files. It is written file by file: of all of them, one at a time is in memory. */
public final class DossierArchive {

    private final String name;
    private final List<Part> parts;
    private final Instant madeAt;

    DossierArchive(String name, List<Part> parts, Instant madeAt) {
        this.name = name;
        this.parts = List.copyOf(parts);
        this.madeAt = madeAt;
    }

    /**
     * A file in it.
     *
     * @param content asked when its turn comes; empty if it is gone by then
     */
    record Part(String name, Supplier<Optional<Bytes>> content) {}

    public String name() {
        return name;
    }

    /** Writes it as a ZIP; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        for (var part : parts) {
            var content = part.content().get();
            if (content.isPresent()) {
                var entry = new ZipEntry(part.name());
                entry.setTime(madeAt.toEpochMilli());
                zip.putNextEntry(entry);
                content.get().stream().transferTo(zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }
}
