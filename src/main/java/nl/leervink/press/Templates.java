package nl.leervink.press;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.Language;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.press.TemplateResult.Kept;
import nl.leervink.press.TemplateResult.NothingNew;
import nl.leervink.press.TemplateResult.Overtaken;
import nl.leervink.press.TemplateResult.Refused;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words on certificates, one template for each kind in each language. A new version stands beside the old. */
@Service
@ForOffice
public class Templates {

    private final TemplateVersions versions;
    private final VersionDesk desk;
    private final People people;
    private final Clock clock;

    Templates(TemplateVersions versions, VersionDesk desk, People people, Clock clock) {
        this.versions = versions;
        this.desk = desk;
        this.people = people;
        this.clock = clock;
    }

    /** The one that holds for what is issued now. */
    @Transactional(readOnly = true)
    public Template current(CertificateKind kind, Language language) {
        return versions.holding(kind, language);
    }

    /** The latest that the office kept, the newest first. */
    @Transactional(readOnly = true)
    public List<VersionRow> versions(CertificateKind kind, Language language, int atMost) {
        var kept = versions.findByKindAndLanguageOrderByNumberDesc(kind, language, Limit.of(atMost));
        var names = people.persons(kept.stream().map(TemplateVersion::keptBy).collect(toSet()));
        return kept.stream()
                .map(version -> new VersionRow(
                        version.template().version(),
                        Optional.ofNullable(names.get(version.keptBy()))
                                .map(person -> person.name().full())
                                .orElse(""),
                        version.keptAt()))
                .toList();
    }

    /**
     * Keeps a new version.
     *
     * @param seen the version that whoever wrote this saw
     */
    @Transactional
    public TemplateResult keep(PersonId office, CertificateKind kind, Language language, TemplateText text, int seen) {
        var flaw = text.flaw(kind);
        if (flaw.isPresent()) {
            return new Refused(flaw.get());
        }
        desk.hold();
        var holds = versions.holding(kind, language);
        if (holds.version() != seen) {
            return new Overtaken(holds.version());
        }
        if (holds.text().equals(text)) {
            return new NothingNew();
        }
        var next = new Template(kind, language, seen + 1, text);
        versions.save(new TemplateVersion(next, office, clock.instant()));
        return new Kept(next.version());
    }
}
