package nl.leervink.certification;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.certification.CertificateStory.End;
import nl.leervink.certification.CertificateStory.Other;
import nl.leervink.certification.VerificationResult.Award;
import nl.leervink.certification.WaitingCertificates.Waiting;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.KeptFile;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.kernel.ForSignedIn;
import nl.leervink.kernel.SearchPattern;
import nl.leervink.kernel.WhoActs;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The certificates that were issued, for whoever may see them. */
@Service
public class Certificates {

    private final IssuedCertificates certificates;
    private final WaitingCertificates waiting;
    private final Organisations organisations;
    private final People people;
    private final Editions editions;
    private final FileCabinet cabinet;
    private final Clock clock;

    Certificates(
            IssuedCertificates certificates,
            WaitingCertificates waiting,
            Organisations organisations,
            People people,
            Editions editions,
            FileCabinet cabinet,
            Clock clock) {
        this.certificates = certificates;
        this.waiting = waiting;
        this.organisations = organisations;
        this.people = people;
        this.editions = editions;
        this.cabinet = cabinet;
        this.clock = clock;
    }

    /** One's own, the latest first. */
    @ForParticipants
    @Transactional(readOnly = true)
    public List<CertificateRow> mine(PersonId me) {
        return certificates.findRowsOf(me, today());
    }

    /** What shows that one's own are real, the latest first. */
    @ForParticipants
    @Transactional(readOnly = true)
    public List<CertificateProof> proofs(PersonId me) {
        return certificates.findProofsOf(me, today());
    }

    /**
     * All of them, the latest first.
     *
     * @param words from a name, a number or a title; all when empty
     */
    @ForOffice
    @Transactional(readOnly = true)
    public List<CertificateRow> all(String words, int page, int size) {
        return certificates.findRows(SearchPattern.containing(words), today(), PageRequest.of(page, size));
    }

    @ForOffice
    @Transactional(readOnly = true)
    public int countAll(String words) {
        return certificates.countRows(SearchPattern.containing(words));
    }

    /** Those that wait for the office though their edition was closed, the longest waiting first. */
    @ForOffice
    @Transactional(readOnly = true)
    public List<CertificateToIssue> toIssue(int atMost) {
        var rows = waiting.findLongestWaiting(Limit.of(atMost));
        var titles = editions.find(rows.stream().map(Waiting::edition).toList());
        var names = people.persons(rows.stream().map(Waiting::participant).toList());
        return rows.stream()
                .map(row -> new CertificateToIssue(
                        row.edition(),
                        requireNonNull(titles.get(row.edition())).title(),
                        requireNonNull(names.get(row.participant())).name().full(),
                        row.since()))
                .toList();
    }

    /** One of them with its whole story. */
    @ForOffice
    @Transactional(readOnly = true)
    public Optional<CertificateStory> story(CertificateId id) {
        return certificates.findById(id).map(this::story);
    }

    private CertificateStory story(Certificate certificate) {
        var content = certificate.content();
        return new CertificateStory(
                certificate.id(),
                certificate.number(),
                certificate.name(),
                certificate.participant(),
                content.course(),
                certificate.edition(),
                content.issuedOn(),
                certificate.validUntil(),
                certificate.state(today()),
                certificate.code(),
                certificate.sha256(),
                content.awards().stream()
                        .map(award -> new Award(award.register(), award.reference(), award.category(), award.points()))
                        .toList(),
                certificate.pointsSource(),
                certificate.ending().isEmpty() && certificate.forgottenAt().isEmpty(),
                certificate.supersedes().flatMap(certificates::findById).map(Certificates::other),
                certificates.findBySupersedes(certificate.id()).map(Certificates::other),
                certificate
                        .ending()
                        .map(ending -> new End(
                                ending.at(),
                                ending.by()
                                        .flatMap(by -> Optional.ofNullable(
                                                people.persons(List.of(by)).get(by)))
                                        .map(person -> person.name().full()),
                                ending.because())),
                certificate.forgottenAt());
    }

    private static Other other(Certificate certificate) {
        return new Other(certificate.id(), certificate.number());
    }

    /** All of an edition, by number; whatever became of them. */
    @ForOffice
    @Transactional(readOnly = true)
    public List<EditionCertificate> ofEdition(EditionId edition) {
        return certificates.findOfEdition(edition, today());
    }

    /** The PDF, for its participant, the contacts of the organisation they came for, and the office; for nobody else. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Optional<KeptFile> fetch(CertificateId id, PersonId actor) {
        return certificates
                .findById(id)
                .flatMap(Certificate::kept)
                .filter(kept -> kept.participant().equals(actor)
                        || WhoActs.isOffice()
                        || kept.organisation()
                                .filter(organisation -> organisations.isActedForBy(organisation, actor))
                                .isPresent())
                .flatMap(kept -> cabinet.fetch(kept.file()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
