package nl.leervink.press;

import java.util.ResourceBundle;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.kernel.Language;

/**
 * The words of one kind of certificate in one language.
 *
 * @param version counts up from 1 for each version of the office; 0 is ours
 */
public record Template(CertificateKind kind, Language language, int version, TemplateText text) {

    /** Ours: what holds until the office writes its own. */
    public static Template ours(CertificateKind kind, Language language) {
        var words = ResourceBundle.getBundle("certificates.templates", language.locale());
        var key = kind.key();
        return new Template(
                kind,
                language,
                0,
                new TemplateText(
                        words.getString(key + ".title"),
                        words.getString(key + ".declaration"),
                        words.getString(key + ".closing")));
    }
}
