package nl.leervink.dossier;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.accreditation.DecisionPaper;
import nl.leervink.attendance.HostedGuests;
import nl.leervink.attendance.PresenceBook;
import nl.leervink.attendance.PresenceRecord;
import nl.leervink.attendance.PresenceRecord.Closed;
import nl.leervink.attendance.PresenceRecord.Marked;
import nl.leervink.attendance.RepairProofs;
import nl.leervink.bundles.CertificateFiles;
import nl.leervink.certification.Certificates;
import nl.leervink.evaluation.EvaluationResults;
import nl.leervink.evaluation.Outcome;
import nl.leervink.evaluation.Outcomes;
import nl.leervink.files.Archive;
import nl.leervink.files.Archive.Part;
import nl.leervink.files.FileName;
import nl.leervink.files.KeptFile;
import nl.leervink.fulfilment.Fulfilment;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dossier of an edition, as a register asks for it when it looks whether a course went as it was accredited: presence,
 * programme, who decided what, certificates, the decision of the register and the evaluation.
 */
@Service
@ForOffice
public class EditionDossier {

    private final Editions editions;
    private final People people;
    private final PresenceBook presence;
    private final RepairProofs proofs;
    private final HostedGuests guests;
    private final Fulfilment fulfilment;
    private final Certificates certificates;
    private final Accreditations accreditations;
    private final EditionPapers papers;
    private final Outcomes outcomes;
    private final PortalAddress portal;
    private final Clock clock;

    EditionDossier(
            Editions editions,
            People people,
            PresenceBook presence,
            RepairProofs proofs,
            HostedGuests guests,
            Fulfilment fulfilment,
            Certificates certificates,
            Accreditations accreditations,
            EditionPapers papers,
            Outcomes outcomes,
            PortalAddress portal,
            Clock clock) {
        this.editions = editions;
        this.people = people;
        this.presence = presence;
        this.proofs = proofs;
        this.guests = guests;
        this.fulfilment = fulfilment;
        this.certificates = certificates;
        this.accreditations = accreditations;
        this.papers = papers;
        this.outcomes = outcomes;
        this.portal = portal;
        this.clock = clock;
    }

    /** What it does not hold yet; it can be had all the same, and says so. */
    @Transactional(readOnly = true)
    public Set<Lacking> lacking(EditionId edition, PersonId actor) {
        return record(edition, actor).map(EditionRecord::lacking).orElseGet(Set::of);
    }

    /** All of it with an index on top; empty for an edition that we do not know. */
    @Transactional(readOnly = true)
    public Optional<Archive> archive(EditionId edition, PersonId actor) {
        return record(edition, actor).map(record -> archive(record, actor));
    }

    private Optional<EditionRecord> record(EditionId id, PersonId actor) {
        return editions.find(id)
                .flatMap(edition -> fulfilment.ofEdition(id, actor).map(readiness -> {
                    var recorded = presence.records(id);
                    var names = names(edition, recorded);
                    return new EditionRecord(
                            edition,
                            edition.trainers().stream()
                                    .map(trainer -> requireNonNull(names.get(trainer)))
                                    .toList(),
                            editions.homework(id),
                            recorded,
                            presence.perSession(id),
                            proofs.of(id),
                            guests.allOf(id),
                            readiness,
                            certificates.ofEdition(id),
                            accreditations.papers(edition.course(), edition.period()),
                            papers.of(id),
                            presence.isAnySignedOnPaper(id),
                            evaluation(id),
                            names,
                            clock.instant());
                }));
    }

    /** Once it is over, also if nobody answered. */
    private Optional<EvaluationResults> evaluation(EditionId id) {
        return outcomes.ofEdition(id)
                .flatMap(outcome ->
                        outcome instanceof Outcome.Known(var results) ? Optional.of(results) : Optional.empty());
    }

    private Map<PersonId, String> names(EditionFacts edition, List<PresenceRecord> recorded) {
        var recorders = recorded.stream()
                .flatMap(session -> Stream.concat(
                        session.closed().map(Closed::by).stream(),
                        session.marks().stream().map(Marked::by)));
        return people
                .persons(Stream.concat(edition.trainers().stream(), recorders)
                        .distinct()
                        .toList())
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().name().full()));
    }

    /** The index is made last and stands first: it tells the SHA-256 of everything else. */
    private Archive archive(EditionRecord record, PersonId actor) {
        var enclosed = new ArrayList<Enclosed>();
        enclosed.add(made("edition.file.presence", PresenceSheet.of(record)));
        enclosed.add(made("edition.file.programme", ProgrammeSheet.of(record)));
        enclosed.add(made("edition.file.decisions", DecisionSheet.of(record)));
        record.evaluation()
                .filter(results -> results.answered() > 0)
                .ifPresent(
                        results -> enclosed.add(made("edition.file.evaluation", EvaluationSheet.of(record, results))));
        record.certificates()
                .forEach(certificate -> certificate
                        .participant()
                        .ifPresent(participant -> enclosed.add(new Enclosed(
                                Wording.of("folder.certificates") + "/"
                                        + CertificateFiles.name(certificate.number(), participant, Wording.LANGUAGE),
                                certificate.sha256(),
                                () -> certificates
                                        .fetch(certificate.id(), actor)
                                        .map(KeptFile::bytes)))));
        record.decisions().forEach(decision -> document(decision).ifPresent(enclosed::add));
        record.papers()
                .forEach(paper -> enclosed.add(new Enclosed(
                        Wording.of("edition.folder." + paper.kind().name()) + "/"
                                + (record.papers().indexOf(paper) + 1) + " " + paper.name(),
                        paper.sha256(),
                        () -> papers.fetch(paper.id()).map(KeptFile::bytes))));
        var index = EditionIndex.of(record, enclosed, portal.link("/verificatie/"));
        var parts = Stream.concat(Stream.of(made("edition.file.index", index)), enclosed.stream())
                .map(each -> new Part(each.name(), each.content()))
                .toList();
        var name = Wording.of(
                "edition.file.archive",
                record.edition().slug(),
                record.edition().period().firstDay().toString());
        return new Archive(new FileName(name + ".zip"), parts, record.madeAt());
    }

    /** A file of the dossier, with the SHA-256 that the index tells of it. */
    record Enclosed(String name, String sha256, Supplier<Optional<Bytes>> content) {}

    private static Enclosed made(String key, Bytes pdf) {
        return new Enclosed(Wording.of(key) + ".pdf", pdf.sha256(), () -> Optional.of(pdf));
    }

    private Optional<Enclosed> document(DecisionPaper decision) {
        return accreditations
                .document(decision.id())
                .map(file -> new Enclosed(
                        Wording.of("edition.folder.accreditation") + "/"
                                + new FileName(decision.facts().grantedBy() + " " + file.name()),
                        file.bytes().sha256(),
                        () -> accreditations.document(decision.id()).map(KeptFile::bytes)));
    }
}
