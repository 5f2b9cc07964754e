package nl.leervink.homework;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.leervink.kernel.Bytes;

/** Files as people hand them in, and as nobody should. */
public final class TestFiles {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2026, 1, 5, 9, 30);

    private TestFiles() {}

    public static Bytes aPdf() {
        return text("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
    }

    static Bytes aDocx() {
        return wordFile("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
    }

    /** With macros in it. */
    static Bytes aDocm() {
        return wordFile("application/vnd.ms-word.document.macroEnabled.main+xml");
    }

    static Bytes anOdt() {
        return zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text"));
    }

    static Bytes aSpreadsheet() {
        return zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
    }

    /** A zip that holds a gigabyte of nothing in a megabyte. */
    static Bytes aZipBomb() {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            var nothing = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 1024; megabyte++) {
                zip.write(nothing);
            }
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Bytes.of(packed.toByteArray());
    }

    static Bytes zip(Map<String, String> entries) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var entry : entries.entrySet()) {
                var part = new ZipEntry(entry.getKey());
                part.setTimeLocal(LONG_AGO); // the same file whenever it is made
                zip.putNextEntry(part);
                zip.write(entry.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Bytes.of(packed.toByteArray());
    }

    public static Bytes text(String content) {
        return Bytes.of(content.getBytes(ISO_8859_1));
    }

    private static Bytes wordFile(String type) {
        var types = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + type + "\"/></Types>";
        return zip(Map.of("[Content_Types].xml", types, "word/document.xml", "<w:document/>"));
    }
}
