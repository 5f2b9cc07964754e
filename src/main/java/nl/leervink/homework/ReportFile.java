package nl.leervink.homework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.leervink.kernel.Bytes;
import org.apache.tika.Tika;

/** The kinds of file in which a report may be handed in, told by what is in them, whatever their name says. */
enum ReportFile {
    PDF("application/pdf", ".pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    ODT("application/vnd.oasis.opendocument.text", ".odt");

    /** In bytes. */
    static final int LARGEST = 10 * 1024 * 1024;

    private static final Tika TIKA = new Tika();
    private static final int ENTRIES_LOOKED_AT = 500;
    private static final int BYTES_UNPACKED = 32 * 1024 * 1024;
    private static final int BYTES_READ = 64 * 1024;

    private final String mediaType;
    private final String ending;

    ReportFile(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    static Optional<ReportFile> recognise(Bytes bytes) {
        var content = bytes.toArray();
        if (PDF.mediaType.equals(TIKA.detect(content))) {
            return Optional.of(PDF);
        }
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' ? recogniseZip(content) : Optional.empty();
    }

    String mediaType() {
        return mediaType;
    }

    /** The name with the ending that belongs to the content. */
    String named(String given) {
        return given.toLowerCase(java.util.Locale.ROOT).endsWith(ending) ? given : given + ending;
    }

    /** Unpacks no more than it must: a small file may hold an enormous one. */
    private static Optional<ReportFile> recogniseZip(byte[] content) {
        var types = false;
        var text = false;
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
                types |= is(entry, "[Content_Types].xml") && start(zip).contains(DOCX.mediaType + ".main+xml");
                text |= is(entry, "word/document.xml");
                if (types && text) {
                    return Optional.of(DOCX);
                }
                left -= skip(zip, left);
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

    private static int skip(InputStream entry, int most) throws IOException {
        var buffer = new byte[8192];
        var skipped = 0;
        for (var read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            skipped += read;
            if (skipped >= most) {
                break;
            }
        }
        return skipped;
    }
}
