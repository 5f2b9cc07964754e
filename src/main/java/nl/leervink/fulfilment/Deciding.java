package nl.leervink.fulfilment;

import java.time.Clock;
import java.util.Optional;
import nl.leervink.catalogue.Condition;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.fulfilment.DecideResult.AlreadyIssued;
import nl.leervink.fulfilment.DecideResult.AlreadyMet;
import nl.leervink.fulfilment.DecideResult.Decided;
import nl.leervink.fulfilment.DecideResult.NotAsked;
import nl.leervink.fulfilment.DecideResult.NotTakingPart;
import nl.leervink.fulfilment.DecideResult.ReasonAsked;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deciding, by exception and with a reason, that someone meets what their edition's certificate asks. Hours and points stay
 * what they are. Whoever decides holds the edition, as does whoever issues: a decision comes before a certificate or after.
 */
@Service
@ForOffice
public class Deciding {

    public static final int LONGEST_REASON = 500;

    private final ExceptionalDecisions decisions;
    private final RevokedDecisions revoked;
    private final Editions editions;
    private final Enrolments enrolments;
    private final Assessment assessment;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deciding(
            ExceptionalDecisions decisions,
            RevokedDecisions revoked,
            Editions editions,
            Enrolments enrolments,
            Assessment assessment,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.revoked = revoked;
        this.editions = editions;
        this.enrolments = enrolments;
        this.assessment = assessment;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Decides that someone meets a condition.
     *
     * @param condition empty for all that the edition asks
     */
    @Transactional
    public DecideResult decide(
            EditionId edition,
            EnrolmentId enrolment,
            Optional<Condition.Kind> condition,
            String reason,
            PersonId office) {
        var why = OneLine.of(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return new ReasonAsked();
        }
        return editions.withSeatsHeld(edition)
                .filter(held -> held.status() == EditionStatus.OPEN || held.status() == EditionStatus.CLOSED)
                .map(held -> decide(held, enrolment, condition, why, office))
                .orElseGet(NotTakingPart::new);
    }

    private DecideResult decide(
            EditionFacts edition,
            EnrolmentId enrolment,
            Optional<Condition.Kind> condition,
            String why,
            PersonId office) {
        var readiness = assessment.of(edition).stream()
                .filter(each -> each.enrolment().equals(enrolment))
                .findFirst();
        if (readiness.isEmpty()) {
            return new NotTakingPart();
        }
        if (readiness.get().certificate().isPresent()) {
            return new AlreadyIssued(readiness.get().certificate().get());
        }
        var meant = readiness.get().findings().stream()
                .filter(finding -> condition.isEmpty() || condition.get() == finding.condition())
                .toList();
        if (meant.isEmpty()) {
            return new NotAsked();
        }
        if (meant.stream().allMatch(finding -> finding.standing() == Standing.MET)) {
            return new AlreadyMet();
        }
        var decision = decisions.save(new ExceptionalDecision(
                enrolments.find(enrolment).orElseThrow(), condition, why, office, clock.instant()));
        events.publishEvent(new ReadinessChanged(enrolment, edition.id()));
        return new Decided(decision.id());
    }

    /**
     * Revokes a decision, as long as there is no certificate.
     *
     * @throws java.util.NoSuchElementException for an id that no decision has: ids come from us
     */
    @Transactional
    public RevokeResult revoke(DecisionId id, PersonId office) {
        var decision = decisions.findById(id).orElseThrow();
        var edition = editions.withSeatsHeld(decision.edition()).orElseThrow();
        if (revoked.existsById(id)) {
            return new RevokeResult.AlreadyRevoked();
        }
        var issued = assessment.of(edition).stream()
                .filter(each -> each.enrolment().equals(decision.enrolment()))
                .findFirst()
                .flatMap(Readiness::certificate);
        if (issued.isPresent()) {
            return new RevokeResult.AlreadyIssued(issued.get());
        }
        revoked.save(new RevokedDecision(id, office, clock.instant()));
        events.publishEvent(new ReadinessChanged(decision.enrolment(), edition.id()));
        return new RevokeResult.Revoked();
    }
}
