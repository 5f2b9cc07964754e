package nl.leervink.certification;

import java.util.List;
import nl.leervink.bundles.CertificateLetters;
import nl.leervink.certification.IssueResult.AlreadyIssued;
import nl.leervink.certification.IssueResult.EditionNotClosed;
import nl.leervink.certification.IssueResult.NotReady;
import nl.leervink.certification.IssueResult.Unprintable;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.fulfilment.Assessment;
import nl.leervink.kernel.ForOffice;
import nl.leervink.paper.Seal;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import nl.leervink.points.PointsLedger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issuing certificates. The certificate, the points it earns and the letters that carry it are one transaction: killed
 * half-way, none of them is there; once it is through, the outbox sees to the rest. Whoever issues holds the edition first,
 * then the ledgers, then the numbers, so that nobody waits for each other.
 */
@Service
@ForOffice
public class Issuing {

    private final Closing closing;
    private final Editions editions;
    private final Enrolments enrolments;
    private final Assessment assessment;
    private final PointsLedger ledger;
    private final Printing printing;
    private final IssuedCertificates certificates;
    private final CertificateLetters letters;
    private final WaitingCertificates waiting;

    Issuing(
            Closing closing,
            Editions editions,
            Enrolments enrolments,
            Assessment assessment,
            PointsLedger ledger,
            Printing printing,
            IssuedCertificates certificates,
            CertificateLetters letters,
            WaitingCertificates waiting) {
        this.closing = closing;
        this.editions = editions;
        this.enrolments = enrolments;
        this.assessment = assessment;
        this.ledger = ledger;
        this.printing = printing;
        this.certificates = certificates;
        this.letters = letters;
        this.waiting = waiting;
    }

    /**
     * Closes an edition, issues a certificate to everyone who met its conditions, and queues one letter for each
     * contact with all of theirs. Whoever has not met them can get one later, by {@link #issue}. Answers when all is done;
     * who does not want to wait asks {@link ClosingDesk}.
     */
    @Transactional
    public CloseResult close(EditionId id) {
        return closing.close(id, Tally.UNSEEN);
    }

    /**
     * Issues a certificate to someone who met the conditions after their edition was closed, or whose former one was
     * withdrawn, with a letter of its own.
     */
    @Transactional
    public IssueResult issue(EnrolmentId id) {
        return switch (printing.means()) {
            case Means.NoSeal(var why) -> new IssueResult.NothingToSignWith(why);
            case Means.NoKey() -> new IssueResult.NoVerificationKey();
            case Means.NoStyle() -> new IssueResult.HouseStyleUnreadable();
            case Means.Ready(var seal) -> issue(id, seal);
        };
    }

    private IssueResult issue(EnrolmentId id, Seal seal) {
        var enrolment = enrolments.find(id).orElseThrow();
        var edition = editions.withSeatsHeld(enrolment.edition()).orElseThrow();
        var issued = certificates.findByStandingFor(id);
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
        if (readiness.certificate().isPresent()) {
            return new AlreadyIssued(readiness.certificate().get());
        }
        if (!readiness.isWaiting()) {
            return new NotReady(readiness);
        }
        if (printing.lacksSupervisor(edition)) {
            return new IssueResult.NoSupervisor();
        }
        var draft = printing.draft(edition, seal);
        var holder = Holder.of(readiness);
        var unprintable = printing.unprintable(draft, holder);
        if (!unprintable.isEmpty()) {
            return new Unprintable(readiness, unprintable);
        }
        ledger.hold(List.of(enrolment.participant()));
        var printed = printing.print(draft, holder, enrolment);
        printing.book(draft, printed);
        letters.postLate(edition, printed.toSend());
        waiting.deleteByEnrolment(id);
        return printed.issued();
    }
}
