package nl.leervink.press;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.kernel.Language;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface TemplateVersions extends Repository<TemplateVersion, UUID> {

    TemplateVersion save(TemplateVersion version);

    Optional<TemplateVersion> findFirstByKindAndLanguageOrderByNumberDesc(CertificateKind kind, Language language);

    List<TemplateVersion> findByKindAndLanguageOrderByNumberDesc(CertificateKind kind, Language language, Limit most);

    /** What the office wrote last, or else ours. */
    default Template holding(CertificateKind kind, Language language) {
        return findFirstByKindAndLanguageOrderByNumberDesc(kind, language)
                .map(TemplateVersion::template)
                .orElseGet(() -> Template.ours(kind, language));
    }
}
