package nl.leervink.certification;

import java.time.Clock;
import java.util.List;
import nl.leervink.bundles.CertificateLetters;
import nl.leervink.bundles.ChangeLetters;
import nl.leervink.certification.CorrectResult.Corrected;
import nl.leervink.certification.CorrectResult.NameTooLong;
import nl.leervink.certification.CorrectResult.NoName;
import nl.leervink.certification.CorrectResult.NotStanding;
import nl.leervink.certification.CorrectResult.NothingToCorrect;
import nl.leervink.certification.CorrectResult.ReasonAsked;
import nl.leervink.certification.CorrectResult.Unprintable;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.fulfilment.Assessment;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.OneLine;
import nl.leervink.paper.Seal;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import nl.leervink.points.PointsLedger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Correcting certificates. What was issued is never changed: another takes its place, with a number and a code of its own,
 * and each leads to the other.
 */
@Service
@ForOffice
public class Correcting {

    public static final int LONGEST_NAME = 400;

    private final Printing printing;
    private final IssuedCertificates certificates;
    private final Editions editions;
    private final Enrolments enrolments;
    private final Assessment assessment;
    private final PointsLedger ledger;
    private final CertificateLetters bundles;
    private final ChangeLetters letters;
    private final Clock clock;

    Correcting(
            Printing printing,
            IssuedCertificates certificates,
            Editions editions,
            Enrolments enrolments,
            Assessment assessment,
            PointsLedger ledger,
            CertificateLetters bundles,
            ChangeLetters letters,
            Clock clock) {
        this.printing = printing;
        this.certificates = certificates;
        this.editions = editions;
        this.enrolments = enrolments;
        this.assessment = assessment;
        this.ledger = ledger;
        this.bundles = bundles;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Issues a certificate in the place of this one, with what is known today: the name of the person's record, or the one
     * typed, and the points that registers award for the course now. Where those are the same they stay booked as they
     * are; where they changed they are taken back and booked anew. Its participant and their contact get it.
     *
     * @param typed the name as it has to stand on the certificate; blank for that of the person's record
     * @throws java.util.NoSuchElementException for an id that no certificate has: ids come from us
     */
    @Transactional
    public CorrectResult correct(CertificateId id, String typed, String reason, PersonId office) {
        var why = OneLine.of(reason);
        if (why.isEmpty() || why.length() > Withdrawing.LONGEST_REASON) {
            return new ReasonAsked();
        }
        var name = OneLine.of(typed);
        if (name.length() > LONGEST_NAME) {
            return new NameTooLong();
        }
        if (!name.isEmpty() && BareName.of(name).isNone()) {
            return new NoName();
        }
        return switch (printing.means()) {
            case Means.NoSeal(var problem) -> new CorrectResult.NothingToSignWith(problem);
            case Means.NoKey() -> new CorrectResult.NoVerificationKey();
            case Means.NoStyle() -> new CorrectResult.HouseStyleUnreadable();
            case Means.Ready(var seal) -> correct(id, name, why, office, seal);
        };
    }

    private CorrectResult correct(CertificateId id, String typed, String why, PersonId office, Seal seal) {
        var edition = editions.withSeatsHeld(
                        certificates.findPlace(id).orElseThrow().edition())
                .orElseThrow();
        var former = certificates.findLocked(id).orElseThrow();
        var enrolment = former.standsFor().flatMap(enrolments::find);
        if (enrolment.isEmpty()) {
            return new NotStanding();
        }
        return correct(former, enrolment.get(), edition, typed, why, office, seal);
    }

    private CorrectResult correct(
            Certificate former,
            EnrolmentFacts enrolment,
            EditionFacts edition,
            String typed,
            String why,
            PersonId office,
            Seal seal) {
        if (printing.lacksSupervisor(edition)) {
            return new CorrectResult.NoSupervisor();
        }
        var known = holder(edition, enrolment);
        var holder = typed.isEmpty() ? known : known.named(typed);
        var draft = printing.draft(edition, seal);
        var unprintable = printing.unprintable(draft, holder);
        if (!unprintable.isEmpty()) {
            return new Unprintable(unprintable);
        }
        var before = former.content();
        var after = printing.proof(draft, holder);
        if (former.saysTheSameAs(after)) {
            return new NothingToCorrect();
        }
        var moved = !before.awards().equals(after.awards());
        ledger.hold(List.of(enrolment.participant()));
        former.end(CertificateState.SUPERSEDED, why, office, clock.instant());
        certificates.flush();
        var printed = printing.print(draft, holder, enrolment);
        printed.certificate().takesThePlaceOf(former);
        if (moved) {
            ledger.takeBack(former.pointsSource());
            printing.book(draft, printed);
        } else {
            printed.certificate().leavePointsUnder(former.pointsSource());
        }
        bundles.leaveOut(former.number());
        var posted = letters.postCorrected(edition, printed.toSend(), former.number());
        return new Corrected(printed.certificate().id(), printed.toSend().number(), moved, posted);
    }

    private Holder holder(EditionFacts edition, EnrolmentFacts enrolment) {
        return assessment.of(edition).stream()
                .filter(each -> each.enrolment().equals(enrolment.id()))
                .findFirst()
                .map(Holder::of)
                .orElseThrow();
    }
}
