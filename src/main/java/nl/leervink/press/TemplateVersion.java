package nl.leervink.press;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.TimeOrdered;
import nl.leervink.people.PersonId;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** The words of a kind of certificate as the office wrote them once; never changed. */
@Entity
@Immutable
class TemplateVersion implements Persistable<UUID> {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private CertificateKind kind;

    @Enumerated(EnumType.STRING)
    private Language language;

    private int number;
    private String title;
    private String declaration;
    private String closing;
    private PersonId keptBy;
    private Instant keptAt;

    protected TemplateVersion() {}

    TemplateVersion(Template template, PersonId keptBy, Instant keptAt) {
        this.id = TimeOrdered.uuid();
        this.kind = template.kind();
        this.language = template.language();
        this.number = template.version();
        this.title = template.text().title();
        this.declaration = template.text().declaration();
        this.closing = template.text().closing();
        this.keptBy = keptBy;
        this.keptAt = keptAt;
    }

    Template template() {
        return new Template(kind, language, number, new TemplateText(title, declaration, closing));
    }

    PersonId keptBy() {
        return keptBy;
    }

    Instant keptAt() {
        return keptAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Saved once, when it is made. */
    @Override
    public boolean isNew() {
        return true;
    }
}
