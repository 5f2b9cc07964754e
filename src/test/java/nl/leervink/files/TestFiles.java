package nl.leervink.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
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

    public static Bytes aDocx() {
        return wordFile("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
    }

    /** With macros in it. */
    public static Bytes aDocm() {
        return wordFile("application/vnd.ms-word.document.macroEnabled.main+xml");
    }

    public static Bytes aPptx() {
        return aPptxWith("ppt/slides/slide1.xml", "<p:sld/>");
    }

    /** A presentation with one more part. */
    public static Bytes aPptxWith(String name, String content) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/ppt/presentation.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml\"/></Types>");
        parts.put("ppt/presentation.xml", "<p:presentation/>");
        parts.put(name, content);
        return zip(parts);
    }

    public static Bytes aPng() {
        return text("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR");
    }

    public static Bytes aJpeg() {
        return text("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF\0");
    }

    public static Bytes anOdt() {
        return zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text"));
    }

    public static Bytes aSpreadsheet() {
        return zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
    }

    /** A zip that holds a gigabyte of nothing in a megabyte. */
    public static Bytes aZipBomb() {
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

    /** Does something when it is opened. */
    public static Bytes aPdfWithAScript() {
        return text("""
                %PDF-1.7
                1 0 obj << /Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >> endobj
                trailer << /Root 1 0 R >>
                %%EOF
                """);
    }

    /** As {@link #aPdfWithAScript}, its name written otherwise. */
    public static Bytes aPdfWithAHiddenScript() {
        return text("%PDF-1.7\n1 0 obj << /OpenAction << /S /J#61vaScript /JS (app.alert(1)) >> >> endobj\n%%EOF\n");
    }

    /** As {@link #aPdfWithAScript}, packed. */
    public static Bytes aPdfWithAPackedScript() {
        return withObjects("1 0 << /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>".getBytes(ISO_8859_1));
    }

    /** Its objects are packed, as those of most PDFs are. */
    public static Bytes aPackedPdf() {
        return withObjects("1 0 << /Type /Catalog >>".getBytes(ISO_8859_1));
    }

    /** Its objects unpack to more than a hundred megabytes. */
    public static Bytes aSwellingPdf() {
        return withObjects(new byte[110 * 1024 * 1024]);
    }

    public static Bytes aLockedPdf() {
        return text("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R /Encrypt 2 0 R >>\n%%EOF\n");
    }

    private static Bytes withObjects(byte[] objects) {
        var packed = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(packed)) {
            deflating.write(objects);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text("%PDF-1.7\n2 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n"
                + packed.toString(ISO_8859_1) + "\nendstream endobj\n%%EOF\n");
    }

    /** A DOCX in which something swells after all that tells what it is. */
    public static Bytes aDocxThatSwells() {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var part : wordParts(
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
            zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
            var nothing = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 200; megabyte++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Bytes.of(packed.toByteArray());
    }

    /** A DOCX with one more part. */
    public static Bytes aDocxWith(String name, String content) {
        var parts = wordParts("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
        parts.put(name, content);
        return zip(parts);
    }

    public static Bytes zip(Map<String, String> entries) {
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
        return zip(wordParts(type));
    }

    private static Map<String, String> wordParts(String type) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + type + "\"/></Types>");
        parts.put("word/document.xml", "<w:document/>");
        return parts;
    }
}
