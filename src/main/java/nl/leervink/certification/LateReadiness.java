package nl.leervink.certification;

import java.time.Clock;
import nl.leervink.fulfilment.Assessment;
import nl.leervink.fulfilment.Readiness;
import nl.leervink.homework.HomeworkCredited;
import nl.leervink.planning.EditionFacts;
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
        editions.held(homework.edition())
                .filter(edition -> edition.status() == EditionStatus.CLOSED)
                .ifPresent(edition -> look(edition, homework));
    }

    private void look(EditionFacts edition, HomeworkCredited homework) {
        assessment.of(edition).stream()
                .filter(each -> each.enrolment().equals(homework.enrolment()))
                .filter(Readiness::isWaiting)
                .forEach(this::keep);
    }

    void keep(Readiness ready) {
        waiting.keep(
                ready.enrolment().value(),
                ready.edition().value(),
                ready.participant().value(),
                clock.instant());
    }
}
