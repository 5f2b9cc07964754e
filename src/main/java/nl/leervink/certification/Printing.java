package nl.leervink.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.leervink.accreditation.AccreditationGuard;
import nl.leervink.bundles.CertificateToSend;
import nl.leervink.catalogue.CertificateKind;
import nl.leervink.catalogue.Courses;
import nl.leervink.certification.IssueResult.Issued;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.files.FileCabinet;
import nl.leervink.files.FileName;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.paper.Seal;
import nl.leervink.paper.SealReading.Unusable;
import nl.leervink.paper.SealReading.Usable;
import nl.leervink.people.People;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import nl.leervink.points.PointsLedger;
import nl.leervink.press.CertificateContent;
import nl.leervink.press.CertificatePress;
import nl.leervink.press.Looks;
import org.springframework.stereotype.Component;

/** Gives a certificate its number, prints it, and keeps it, in the transaction of whoever issues it. */
@Component
class Printing {

    private final BureauSeal bureauSeal;
    private final VerificationKey key;
    private final Issuer issuer;
    private final Editions editions;
    private final People people;
    private final AccreditationGuard guard;
    private final Courses courses;
    private final Supervisors supervisors;
    private final Looks looks;
    private final CertificatePress press;
    private final Numbering numbering;
    private final FileCabinet cabinet;
    private final IssuedCertificates certificates;
    private final PointsLedger ledger;
    private final PortalAddress portal;
    private final Clock clock;

    Printing(
            BureauSeal bureauSeal,
            VerificationKey key,
            Issuer issuer,
            Editions editions,
            People people,
            AccreditationGuard guard,
            Courses courses,
            Supervisors supervisors,
            Looks looks,
            CertificatePress press,
            Numbering numbering,
            FileCabinet cabinet,
            IssuedCertificates certificates,
            PointsLedger ledger,
            PortalAddress portal,
            Clock clock) {
        this.bureauSeal = bureauSeal;
        this.key = key;
        this.issuer = issuer;
        this.editions = editions;
        this.people = people;
        this.guard = guard;
        this.courses = courses;
        this.supervisors = supervisors;
        this.looks = looks;
        this.press = press;
        this.numbering = numbering;
        this.cabinet = cabinet;
        this.certificates = certificates;
        this.ledger = ledger;
        this.portal = portal;
        this.clock = clock;
    }

    Means means() {
        return switch (bureauSeal.reading()) {
            case Unusable(var why) -> new Means.NoSeal(why);
            case Usable(var seal) -> means(seal);
        };
    }

    private Means means(Seal seal) {
        if (!key.isTold()) {
            return new Means.NoKey();
        }
        return looks.areReadable() ? new Means.Ready(seal) : new Means.NoStyle();
    }

    /** Whether a supervisor has to state what its certificates say, and none of its trainers may. */
    boolean lacksSupervisor(EditionFacts edition) {
        return supervisors.areMissing(edition);
    }

    CertificateDraft draft(EditionFacts edition, Seal seal) {
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
                LocalDate.now(clock));
    }

    /** The characters in what a certificate would say that cannot be printed; empty if there are none. */
    String unprintable(CertificateDraft draft, Holder holder) {
        return press.unprintable(draft.words(holder));
    }

    /** What a certificate would say under a number that it does not have yet. */
    CertificateContent proof(CertificateDraft draft, Holder holder) {
        return draft.content(holder, "", VerificationCode.next(), "");
    }

    Printed print(CertificateDraft draft, Holder holder, EnrolmentFacts enrolment) {
        var number = numbering.next(draft.issuedOn().getYear());
        var code = VerificationCode.next();
        var content = draft.content(holder, number, code, portal.link("/verificatie/" + code));
        var pdf = press.print(content, draft.look(), draft.seal(), clock.instant());
        var file = cabinet.keep(new FileName(number + ".pdf"), "application/pdf", pdf);
        var edition = draft.edition();
        var certificate = certificates.save(new Certificate(
                enrolment,
                code,
                content,
                edition.certificate().validUntil(edition.period().lastDay()),
                key.mark(number, holder.name()),
                file,
                pdf,
                clock.instant()));
        return new Printed(certificate, CertificateToSend.of(enrolment, number, holder.name(), file, pdf.size()));
    }

    /** Books what a certificate earned, under its own number. */
    void book(CertificateDraft draft, Printed printed) {
        var edition = draft.edition();
        ledger.book(
                printed.toSend().participant(),
                edition.id(),
                draft.awards(),
                edition.title(),
                printed.toSend().number(),
                edition.period().lastDay());
    }

    /** A certificate that was printed just now, and has to reach people. */
    record Printed(Certificate certificate, CertificateToSend toSend) {

        Issued issued() {
            return new Issued(certificate.id(), toSend.number());
        }
    }
}
