package nl.leervink.press;

import nl.leervink.catalogue.CertificateKind;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What certificates look like: those that are issued now, and those of a template or a style that nobody kept yet. */
@Service
public class Looks {

    private final TemplateVersions templates;
    private final HouseStyleVersions styles;
    private final Album album;
    private final CertificatePress press;

    Looks(TemplateVersions templates, HouseStyleVersions styles, Album album, CertificatePress press) {
        this.templates = templates;
        this.styles = styles;
        this.album = album;
        this.press = press;
    }

    /** What a certificate is printed with that is issued now. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Look now(CertificateKind kind, Language language) {
        return new Look(templates.holding(kind, language), styles.holding(album));
    }

    /** Whether the house style can be read; as long as not, its certificates would lack a picture. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean areReadable() {
        return styles.isReadable(album);
    }

    /**
     * A certificate of nobody, printed as real ones are. Nothing is issued, numbered, signed or kept.
     *
     * @param look without a {@linkplain TemplateText#flaw flaw}
     */
    @ForOffice
    @Transactional(readOnly = true)
    public Bytes sample(Look look) {
        return press.sample(
                SampleContent.of(look.template().kind(), look.template().language()), look);
    }
}
