package nl.leervink.press;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.stream.Stream;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Spelling;
import nl.leervink.paper.Seal;
import nl.leervink.paper.TaggedPdf;
import nl.leervink.paper.Typeface;
import org.springframework.stereotype.Component;

/** Prints certificates. The same content gives the same words in the same place. */
@Component
public class CertificatePress {

    /** Which wording and layout a certificate was printed with; rises whenever either changes. */
    public static final int TEMPLATE = 2;

    /**
     * The characters in a text that no certificate can show, empty if there are none. What is not Latin, Greek or
     * Cyrillic script is not ours to draw, and a name with letters left out is somebody else's.
     */
    public String unprintable(Stream<String> words) {
        return words.flatMapToInt(text -> Typeface.composed(text).codePoints())
                .filter(character -> !Typeface.canDraw(character))
                .distinct()
                .mapToObj(Character::toString)
                .collect(joining(" "));
    }

    /**
     * The certificate as a signed PDF of one page, or more where it says more than a page holds.
     *
     * @throws IllegalArgumentException if it has {@linkplain #unprintable unprintable} characters
     */
    public Bytes print(CertificateContent content, Seal seal, Instant signedAt) {
        var lacking = unprintable(content.words());
        if (!lacking.isEmpty()) {
            throw new IllegalArgumentException("No typeface for " + lacking);
        }
        var wording = new Wording(content.language());
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
        new CertificateSheet(pdf, wording, content, seal, signedAt.atZone(Spelling.HERE)).draw();
        return pdf.finished();
    }
}
