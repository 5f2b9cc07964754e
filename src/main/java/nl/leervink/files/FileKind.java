package nl.leervink.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.leervink.kernel.Bytes;
import org.apache.tika.Tika;

/** The kinds of file that people send us, told by what is in them, whatever their name says. */
public enum FileKind {
    PDF("application/pdf", ".pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    ODT("application/vnd.oasis.opendocument.text", ".odt"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"),
    PNG("image/png", ".png"),
    JPEG("image/jpeg", ".jpg", ".jpeg");

    /** In bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** As which something is proved. */
    public static final Set<FileKind> PROOFS = Set.of(PDF, PNG, JPEG);

    private static final Tika TIKA = new Tika();
    private static final int ENTRIES_LOOKED_AT = 500;
    private static final int BYTES_UNPACKED = 32 * 1024 * 1024;
    private static final int BYTES_READ = 64 * 1024;

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // of this length for good
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** What kind it is; empty if it is none of these. */
    public static Optional<FileKind> of(Bytes bytes) {
        var content = bytes.toArray();
        if (content.length > 4 && content[0] == 'P' && content[1] == 'K') {
            return ofZip(content);
        }
        var found = TIKA.detect(content);
        return PROOFS.stream().filter(kind -> kind.mediaType.equals(found)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** As its name ends, with a dot: the first is the usual one. */
    public List<String> endings() {
        return endings;
    }

    /** The name, made safe, with an ending that belongs to the content. */
    public FileName named(String given) {
        var safe = new FileName(given).value();
        return endings.stream().anyMatch(safe.toLowerCase(Locale.ROOT)::endsWith)
                ? new FileName(safe)
                : new FileName(safe + endings.getFirst());
    }

    /** Unpacks no more than it must: a small file may hold an enormous one. */
    private static Optional<FileKind> ofZip(byte[] content) {
        var types = "";
        var parts = new HashSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            var left = BYTES_UNPACKED;
            for (var looked = 0; looked < ENTRIES_LOOKED_AT && left > 0; looked++) {
                var entry = zip.getNextEntry();
                if (entry == null) {
                    return Optional.empty();
                }
                if (is(entry, "mimetype")) {
                    return ODT.mediaType.equals(start(zip)) ? Optional.of(ODT) : Optional.empty();
                }
                if (is(entry, "[Content_Types].xml")) {
                    types = start(zip);
                }
                parts.add(entry.getName());
                if (types.contains(DOCX.mediaType + ".main+xml") && parts.contains("word/document.xml")) {
                    return Optional.of(DOCX);
                }
                if (types.contains(PPTX.mediaType + ".main+xml") && parts.contains("ppt/presentation.xml")) {
                    return Optional.of(PPTX);
                }
                left -= Math.toIntExact(zip.skip(left));
            }
        } catch (IOException | IllegalArgumentException notAZip) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean is(ZipEntry entry, String name) {
        return entry.getName().equals(name);
    }

    private static String start(InputStream entry) throws IOException {
        return new String(entry.readNBytes(BYTES_READ), UTF_8).strip();
    }
}
