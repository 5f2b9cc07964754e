package nl.leervink.certification;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.leervink.accreditation.AccreditationGuard;
import nl.leervink.attendance.PresenceBook;
import nl.leervink.bundles.CertificateLetters;
import nl.leervink.bundles.CertificateToSend;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.catalogue.Courses;
import nl.leervink.certification.CloseResult.Closed;
import nl.leervink.certification.CloseResult.Left;
import nl.leervink.certification.CloseResult.NotOpen;
import nl.leervink.certification.CloseResult.RostersOpen;
import nl.leervink.certification.IssueResult.AlreadyIssued;
import nl.leervink.certification.IssueResult.EditionNotClosed;
import nl.leervink.certification.IssueResult.Issued;
import nl.leervink.certification.IssueResult.NotReady;
import nl.leervink.certification.IssueResult.Unprintable;
import nl.leervink.certification.WithdrawResult.AlreadyWithdrawn;
import nl.leervink.certification.WithdrawResult.ReasonAsked;
import nl.leervink.certification.WithdrawResult.Withdrawn;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.FileName;
import nl.leervink.fulfilment.Assessment;
import nl.leervink.fulfilment.Readiness;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.OneLine;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.paper.Seal;
import nl.leervink.paper.SealReading.Unusable;
import nl.leervink.paper.SealReading.Usable;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import nl.leervink.planning.Planning;
import nl.leervink.planning.SessionFacts;
import nl.leervink.points.PointsLedger;
import nl.leervink.press.CertificatePress;
import nl.leervink.press.Looks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issuing certificates. The certificate, the points it earns and the letters that carry it are one transaction: killed
 * half-way, none of them is there; once it is through, the outbox sees to the rest.
 */
@Service
@ForOffice
public class Issuing {

    public static final int LONGEST_REASON = 500;

    private final Planning planning;
    private final Editions editions;
    private final Enrolments enrolments;
    private final PresenceBook presence;
    private final Assessment assessment;
    private final People people;
    private final AccreditationGuard guard;
    private final PointsLedger ledger;
    private final Courses courses;
    private final Supervisors supervisors;
    private final Looks looks;
    private final CertificatePress press;
    private final FileCabinet cabinet;
    private final IssuedCertificates certificates;
    private final Numbering numbering;
    private final CertificateLetters letters;
    private final LateReadiness late;
    private final WaitingCertificates waiting;
    private final Issuer issuer;
    private final BureauSeal bureauSeal;
    private final PortalAddress portal;
    private final Clock clock;

    Issuing(
            Planning planning,
            Editions editions,
            Enrolments enrolments,
            PresenceBook presence,
            Assessment assessment,
            People people,
            AccreditationGuard guard,
            PointsLedger ledger,
            Courses courses,
            Supervisors supervisors,
            Looks looks,
            CertificatePress press,
            FileCabinet cabinet,
            IssuedCertificates certificates,
            Numbering numbering,
            CertificateLetters letters,
            LateReadiness late,
            WaitingCertificates waiting,
            Issuer issuer,
            BureauSeal bureauSeal,
            PortalAddress portal,
            Clock clock) {
        this.planning = planning;
        this.editions = editions;
        this.enrolments = enrolments;
        this.presence = presence;
        this.assessment = assessment;
        this.people = people;
        this.guard = guard;
        this.ledger = ledger;
        this.courses = courses;
        this.supervisors = supervisors;
        this.looks = looks;
        this.press = press;
        this.cabinet = cabinet;
        this.certificates = certificates;
        this.numbering = numbering;
        this.letters = letters;
        this.late = late;
        this.waiting = waiting;
        this.issuer = issuer;
        this.bureauSeal = bureauSeal;
        this.portal = portal;
        this.clock = clock;
    }

    /**
     * Closes an edition, issues a certificate to everyone who met its conditions, and queues one letter for each
     * contact with all of theirs. Whoever has not met them can get one later, by {@link #issue}.
     */
    @Transactional
    public CloseResult close(EditionId id) {
        return switch (bureauSeal.reading()) {
            case Unusable(var why) -> new CloseResult.NothingToSignWith(why);
            case Usable(var seal) -> close(id, seal);
        };
    }

    private CloseResult close(EditionId id, Seal seal) {
        var held = editions.withSeatsHeld(id).orElseThrow();
        if (!presence.isComplete(id)) {
            return new RostersOpen();
        }
        if (supervisors.areMissing(held)) {
            return new CloseResult.NoSupervisor();
        }
        if (!planning.close(id)) {
            return new NotOpen(held.status());
        }
        var edition = editions.find(id).orElseThrow();
        var enrolled = enrolments.ofEdition(id).stream().collect(toMap(EnrolmentFacts::id, Function.identity()));
        ledger.hold(enrolled.values().stream()
                .map(EnrolmentFacts::participant)
                .sorted(comparing(PersonId::value))
                .toList());
        var draft = draft(edition, seal);
        var printed = new ArrayList<PrintedCertificate>();
        var left = new ArrayList<Left>();
        for (var readiness : assessment.of(edition)) {
            var unprintable = press.unprintable(draft.words(readiness));
            if (readiness.isWaiting() && unprintable.isEmpty()) {
                printed.add(issue(draft, readiness, Objects.requireNonNull(enrolled.get(readiness.enrolment()))));
            } else {
                left.add(new Left(readiness, unprintable));
                if (readiness.isWaiting()) {
                    late.keep(readiness);
                }
            }
        }
        var posted = letters.postAll(
                edition, printed.stream().map(PrintedCertificate::toSend).toList());
        return new Closed(printed.stream().map(PrintedCertificate::issued).toList(), posted, List.copyOf(left));
    }

    /** Issues a certificate to someone who met the conditions after their edition was closed, with a letter of its own. */
    @Transactional
    public IssueResult issue(EnrolmentId id) {
        return switch (bureauSeal.reading()) {
            case Unusable(var why) -> new IssueResult.NothingToSignWith(why);
            case Usable(var seal) -> issue(id, seal);
        };
    }

    private IssueResult issue(EnrolmentId id, Seal seal) {
        var enrolment = enrolments.find(id).orElseThrow();
        var edition = editions.withSeatsHeld(enrolment.edition()).orElseThrow();
        numbering.hold(today().getYear());
        var issued = certificates.findByEnrolment(id);
        if (issued.isPresent()) {
            return new AlreadyIssued(issued.get().number());
        }
        if (edition.status() != EditionStatus.CLOSED) {
            return new EditionNotClosed();
        }
        var readiness = assessment.of(edition).stream()
                .filter(each -> each.enrolment().equals(id))
                .findFirst()
                .orElseThrow();
        if (!readiness.isWaiting()) {
            return new NotReady(readiness);
        }
        if (supervisors.areMissing(edition)) {
            return new IssueResult.NoSupervisor();
        }
        var draft = draft(edition, seal);
        var unprintable = press.unprintable(draft.words(readiness));
        if (!unprintable.isEmpty()) {
            return new Unprintable(readiness, unprintable);
        }
        var printed = issue(draft, readiness, enrolment);
        letters.postLate(edition, printed.toSend());
        waiting.deleteByEnrolment(id);
        return printed.issued();
    }

    /** Withdraws a certificate and takes back the points it earned. Whoever verifies it is told. */
    @Transactional
    public WithdrawResult withdraw(CertificateId id, String reason) {
        var why = OneLine.of(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return new ReasonAsked();
        }
        var certificate = certificates.findById(id).orElseThrow();
        if (!certificate.withdraw(why, clock.instant())) {
            return new AlreadyWithdrawn();
        }
        ledger.takeBack(certificate.number());
        letters.leaveOut(certificate.number());
        return new Withdrawn(certificate.number());
    }

    private PrintedCertificate issue(CertificateDraft draft, Readiness readiness, EnrolmentFacts enrolment) {
        var number = numbering.next(today().getYear());
        var code = VerificationCode.next();
        var content = draft.content(readiness, number, code, portal.link("/verificatie/" + code));
        var pdf = press.print(content, draft.look(), draft.seal(), clock.instant());
        var file = cabinet.keep(new FileName(number + ".pdf"), "application/pdf", pdf);
        var certificate =
                certificates.save(new Certificate(enrolment, code, content, file, pdf.sha256(), clock.instant()));
        var edition = draft.edition();
        ledger.book(
                enrolment.participant(),
                edition.id(),
                draft.awards(),
                edition.title(),
                number,
                edition.period().lastDay());
        return new PrintedCertificate(
                certificate.id(), CertificateToSend.of(enrolment, number, content.participant(), file, pdf));
    }

    private CertificateDraft draft(EditionFacts edition, Seal seal) {
        var given = edition.certificate();
        var trainers = people.persons(edition.trainers());
        return new CertificateDraft(
                edition,
                editions.sessions(edition.id()).stream()
                        .map(SessionFacts::date)
                        .distinct()
                        .toList(),
                guard.earnedBy(edition),
                edition.trainers().stream()
                        .map(trainers::get)
                        .filter(Objects::nonNull)
                        .map(trainer -> trainer.name().full())
                        .toList(),
                courses.blueprint(edition.course()).kind(),
                supervisors.of(edition).filter(_ -> given.kind() == CertificateKind.REFLECTION),
                looks.now(given.kind(), given.language()),
                issuer,
                seal,
                today());
    }

    private record PrintedCertificate(CertificateId id, CertificateToSend toSend) {

        Issued issued() {
            return new Issued(id, toSend.number());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
