package nl.leervink.certification;

import java.time.Clock;
import nl.leervink.bundles.CertificateLetters;
import nl.leervink.bundles.ChangeLetters;
import nl.leervink.certification.WithdrawResult.NotStanding;
import nl.leervink.certification.WithdrawResult.ReasonAsked;
import nl.leervink.certification.WithdrawResult.Withdrawn;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.PersonId;
import nl.leervink.planning.Editions;
import nl.leervink.points.PointsLedger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withdrawing certificates that should not have been issued. The office may issue another afterwards. */
@Service
@ForOffice
public class Withdrawing {

    public static final int LONGEST_REASON = 500;

    private final IssuedCertificates certificates;
    private final Editions editions;
    private final Enrolments enrolments;
    private final PointsLedger ledger;
    private final CertificateLetters bundles;
    private final ChangeLetters letters;
    private final Clock clock;

    Withdrawing(
            IssuedCertificates certificates,
            Editions editions,
            Enrolments enrolments,
            PointsLedger ledger,
            CertificateLetters bundles,
            ChangeLetters letters,
            Clock clock) {
        this.certificates = certificates;
        this.editions = editions;
        this.enrolments = enrolments;
        this.ledger = ledger;
        this.bundles = bundles;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Withdraws a certificate, takes back the points it earned, and tells its participant and their contact; the reason
     * stays with the office. Whoever verifies it is told that it was withdrawn.
     *
     * @throws java.util.NoSuchElementException for an id that no certificate has: ids come from us
     */
    @Transactional
    public WithdrawResult withdraw(CertificateId id, String reason, PersonId office) {
        var why = OneLine.of(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return new ReasonAsked();
        }
        var edition = editions.withSeatsHeld(
                        certificates.findPlace(id).orElseThrow().edition())
                .orElseThrow();
        var certificate = certificates.findLocked(id).orElseThrow();
        if (!certificate.end(CertificateState.WITHDRAWN, why, office, clock.instant())) {
            return new NotStanding();
        }
        ledger.takeBack(certificate.pointsSource());
        bundles.leaveOut(certificate.number());
        var posted = certificate
                .enrolment()
                .flatMap(enrolments::find)
                .map(enrolment -> letters.postWithdrawn(
                        edition,
                        enrolment,
                        certificate.number(),
                        certificate.name().orElseThrow()))
                .orElse(0);
        return new Withdrawn(certificate.number(), posted);
    }
}
