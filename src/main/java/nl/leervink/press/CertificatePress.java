package nl.leervink.press;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Spelling;
import nl.leervink.paper.Seal;
import nl.leervink.paper.TaggedPdf;
import nl.leervink.paper.Typeface;
import nl.leervink.press.CertificateSheet.Ink;
import org.springframework.stereotype.Component;

/** Prints certificates. The same content and look give the same words in the same place. */
@Component
public class CertificatePress {

    /** How the sheet is laid out; rises whenever that changes, or our own words do. */
    public static final int LAYOUT = 3;

    /**
     * The characters in a text that no certificate can show, empty if there are none. What is not Latin, Greek or
     * Cyrillic script is not ours to draw, and a name with letters left out is somebody else's.
     */
    public String unprintable(Stream<String> words) {
        return Typeface.unprintable(words);
    }

    /**
     * The certificate as a signed PDF of one page, or more where it says more than a page holds.
     *
     * @param look of the kind and language that the content says
     * @throws IllegalArgumentException if it has {@linkplain #unprintable unprintable} characters
     */
    public Bytes print(CertificateContent content, Look look, Seal seal, Instant signedAt) {
        return print(content, look, Optional.of(new Ink(seal, signedAt.atZone(Spelling.HERE))));
    }

    /** The same sheet without a signature, and with a word across it that says it is a sample. */
    Bytes sample(CertificateContent content, Look look) {
        return print(content, look, Optional.empty());
    }

    private Bytes print(CertificateContent content, Look look, Optional<Ink> ink) {
        var lacking = unprintable(content.words());
        if (!lacking.isEmpty()) {
            throw new IllegalArgumentException("No typeface for " + lacking);
        }
        var wording = new Wording(content.language(), content.kind());
        var pdf = new TaggedPdf(
                wording.of("document", content.course(), content.participant()),
                content.bureau(),
                wording.of("subject", content.number()),
                content.language().locale(),
                content.issuedOn().atStartOfDay(Spelling.HERE));
        pdf.attach(
                Credential.FILE,
                wording.of("credential"),
                Credential.MEDIA_TYPE,
                Credential.of(content, wording).json());
        new CertificateSheet(pdf, wording, content, look, ink).draw();
        return pdf.finished();
    }
}
