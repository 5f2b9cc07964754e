package nl.leervink.bundles;

import java.util.Locale;
import nl.leervink.files.FileName;
import nl.leervink.kernel.Language;

/** What the files of certificates are called for whoever receives them. */
public final class CertificateFiles {

    /** A participant's name, in characters; what is longer does not make a file easier to find. */
    private static final int LONGEST_NAME = 80;

    private CertificateFiles() {}

    /** {@code Certificaat LV-2027-000123 Zoë de Vries.pdf}; a name that is too long loses its end. */
    public static FileName name(String number, String participant, Locale language) {
        var title = Language.of(language) == Language.ENGLISH ? "Certificate " : "Certificaat ";
        var most = Math.min(participant.codePointCount(0, participant.length()), LONGEST_NAME);
        var name = participant
                .substring(0, participant.offsetByCodePoints(0, most))
                .strip();
        return new FileName(title + number + " " + name + ".pdf");
    }
}
