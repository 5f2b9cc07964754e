package nl.leervink.certification;

import java.time.Clock;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.evaluation.EvaluationFilledIn;
import nl.leervink.fulfilment.Assessment;
import nl.leervink.fulfilment.Readiness;
import nl.leervink.fulfilment.ReadinessChanged;
import nl.leervink.homework.HomeworkCredited;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Sees who becomes ready after their edition was closed, and keeps them for the office until they have a certificate. */
@Component
class LateReadiness {

    private final Editions editions;
    private final Assessment assessment;
    private final WaitingCertificates waiting;
    private final Clock clock;

    LateReadiness(Editions editions, Assessment assessment, WaitingCertificates waiting, Clock clock) {
        this.editions = editions;
        this.assessment = assessment;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** Waits for whoever closes the edition at this moment: they may not have seen this homework. */
    @ApplicationModuleListener
    void look(HomeworkCredited homework) {
        look(homework.edition(), homework.enrolment());
    }

    @ApplicationModuleListener
    void look(EvaluationFilledIn filledIn) {
        look(filledIn.edition(), filledIn.enrolment());
    }

    @ApplicationModuleListener
    void look(ReadinessChanged decided) {
        look(decided.edition(), decided.enrolment());
    }

    private void look(EditionId id, EnrolmentId enrolment) {
        editions.held(id)
                .filter(edition -> edition.status() == EditionStatus.CLOSED)
                .ifPresent(edition -> assessment.of(edition).stream()
                        .filter(each -> each.enrolment().equals(enrolment))
                        .forEach(this::keepIfWaiting));
    }

    private void keepIfWaiting(Readiness readiness) {
        if (readiness.isOwed() && readiness.isWaiting()) {
            keep(readiness);
        } else {
            waiting.deleteByEnrolment(readiness.enrolment());
        }
    }

    void keep(Readiness ready) {
        waiting.keep(
                ready.enrolment().value(),
                ready.edition().value(),
                ready.participant().value(),
                clock.instant());
    }
}
