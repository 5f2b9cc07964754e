package nl.leervink.certification;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.leervink.attendance.PresenceBook;
import nl.leervink.bundles.CertificateLetters;
import nl.leervink.certification.CloseResult.Closed;
import nl.leervink.certification.CloseResult.Left;
import nl.leervink.certification.CloseResult.NotOpen;
import nl.leervink.certification.CloseResult.RostersOpen;
import nl.leervink.certification.Printing.Printed;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.fulfilment.Assessment;
import nl.leervink.paper.Seal;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.Planning;
import nl.leervink.points.PointsLedger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes an edition in one transaction, however many take part. */
@Component
class Closing {

    private final Planning planning;
    private final Editions editions;
    private final Enrolments enrolments;
    private final PresenceBook presence;
    private final Assessment assessment;
    private final PointsLedger ledger;
    private final Printing printing;
    private final CertificateLetters letters;
    private final LateReadiness late;

    Closing(
            Planning planning,
            Editions editions,
            Enrolments enrolments,
            PresenceBook presence,
            Assessment assessment,
            PointsLedger ledger,
            Printing printing,
            CertificateLetters letters,
            LateReadiness late) {
        this.planning = planning;
        this.editions = editions;
        this.enrolments = enrolments;
        this.presence = presence;
        this.assessment = assessment;
        this.ledger = ledger;
        this.printing = printing;
        this.letters = letters;
        this.late = late;
    }

    /**
     * Closes it, issues a certificate to everyone who met its conditions, and queues their letters.
     *
     * @param tally told after each participant; what it was told is only true once this returns
     */
    @Transactional
    CloseResult close(EditionId id, Tally tally) {
        return switch (printing.means()) {
            case Means.NoSeal(var why) -> new CloseResult.NothingToSignWith(why);
            case Means.NoKey() -> new CloseResult.NoVerificationKey();
            case Means.NoStyle() -> new CloseResult.HouseStyleUnreadable();
            case Means.Ready(var seal) -> close(id, seal, tally);
        };
    }

    private CloseResult close(EditionId id, Seal seal, Tally tally) {
        var held = editions.withSeatsHeld(id).orElseThrow();
        if (!presence.isComplete(id)) {
            return new RostersOpen();
        }
        if (printing.lacksSupervisor(held)) {
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
        var draft = printing.draft(edition, seal);
        var printed = new ArrayList<Printed>();
        var left = new ArrayList<Left>();
        tally.count(0, enrolled.size());
        for (var readiness : assessment.of(edition)) {
            var holder = Holder.of(readiness);
            var unprintable = printing.unprintable(draft, holder);
            if (readiness.isWaiting() && unprintable.isEmpty()) {
                var enrolment = Objects.requireNonNull(enrolled.get(readiness.enrolment()));
                var one = printing.print(draft, holder, enrolment);
                printing.book(draft, one);
                printed.add(one);
            } else {
                left.add(new Left(readiness, unprintable));
                if (readiness.isWaiting()) {
                    late.keep(readiness);
                }
            }
            tally.count(printed.size() + left.size(), enrolled.size());
        }
        var posted =
                letters.postAll(edition, printed.stream().map(Printed::toSend).toList());
        return new Closed(printed.stream().map(Printed::issued).toList(), posted, List.copyOf(left));
    }
}
