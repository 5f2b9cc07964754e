package nl.leervink.files;

import static java.util.Locale.ROOT;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leervink.kernel.Bytes;

/** Many files in one ZIP. It is written file by file: of all of them, one at a time is in memory. */
public final class Archive {

    private final FileName name;
    private final List<Part> parts;
    private final Instant madeAt;

    public Archive(FileName name, List<Part> parts, Instant madeAt) {
        this.name = name;
        this.parts = List.copyOf(parts);
        this.madeAt = madeAt;
    }

    /**
     * A file in it.
     *
     * @param name with its folders, parted by slashes; the second of a name gets a number
     * @param content asked when its turn comes; empty if it is gone by then
     */
    public record Part(String name, Supplier<Optional<Bytes>> content) {}

    public FileName name() {
        return name;
    }

    /** Writes it as a ZIP; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.BEST_SPEED);
        var taken = new HashSet<String>();
        for (var part : parts) {
            var content = part.content().get();
            if (content.isPresent()) {
                var entry = new ZipEntry(unique(part.name(), taken));
                entry.setTime(madeAt.toEpochMilli());
                zip.putNextEntry(entry);
                content.get().stream().transferTo(zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    /** Names that differ in capitals only are one name to Windows and macOS. */
    private static String unique(String name, Set<String> taken) {
        var dot = name.lastIndexOf('.') > name.lastIndexOf('/') ? name.lastIndexOf('.') : name.length();
        var free = name;
        for (var number = 2; !taken.add(free.toLowerCase(ROOT)); number++) {
            free = name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
        }
        return free;
    }
}
