package nl.leervink.files;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.Bytes;
import org.apache.tika.Tika;

/** The kinds of file that do as a document of proof, told by what is in them, whatever their name says. */
public enum DocumentKind {
    PDF("application/pdf", ".pdf"),
    PNG("image/png", ".png"),
    JPEG("image/jpeg", ".jpg");

    /** In bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final Tika TIKA = new Tika();

    private final String mediaType;
    private final String ending;

    DocumentKind(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** What kind it is; empty if it is none of these. */
    public static Optional<DocumentKind> of(Bytes content) {
        var found = TIKA.detect(content.toArray());
        return Stream.of(values()).filter(kind -> kind.mediaType.equals(found)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** The name with the ending that belongs to the content. */
    public FileName named(String given) {
        var safe = new FileName(given).value();
        return safe.toLowerCase(Locale.ROOT).endsWith(ending) ? new FileName(safe) : new FileName(safe + ending);
    }
}
