package nl.leervink.fulfilment;

import java.util.Optional;
import nl.leervink.attendance.PresenceBook;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.kernel.ForTrainersAndOffice;
import nl.leervink.kernel.WhoActs;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is how far on the way to a certificate, with reasons. */
@Service
public class Fulfilment {

    private final Editions editions;
    private final Enrolments enrolments;
    private final PresenceBook presence;
    private final Assessment assessment;

    Fulfilment(Editions editions, Enrolments enrolments, PresenceBook presence, Assessment assessment) {
        this.editions = editions;
        this.enrolments = enrolments;
        this.presence = presence;
        this.assessment = assessment;
    }

    /** Everyone in an edition, for its trainers and the office; empty for the trainer of another. */
    @ForTrainersAndOffice
    @Transactional(readOnly = true)
    public Optional<EditionReadiness> ofEdition(EditionId edition, PersonId actor) {
        return editions.find(edition)
                .filter(_ -> editions.isRunBy(edition, actor))
                .map(this::everyone);
    }

    /** One's own readiness; empty for the enrolment of someone else. */
    @ForParticipants
    @Transactional(readOnly = true)
    public Optional<Readiness> mine(EnrolmentId enrolment, PersonId me) {
        return enrolments
                .find(enrolment)
                .filter(facts -> facts.participant().equals(me))
                .flatMap(this::readiness);
    }

    /** One's own readiness; empty for an edition that one does not take part in. */
    @ForParticipants
    @Transactional(readOnly = true)
    public Optional<Readiness> mine(EditionId edition, PersonId me) {
        return enrolments.of(me, edition).flatMap(this::readiness);
    }

    private EditionReadiness everyone(EditionFacts edition) {
        return new EditionReadiness(
                edition.id(),
                edition.title(),
                edition.status(),
                WhoActs.isOffice()
                        ? assessment.of(edition)
                        : assessment.of(edition).stream()
                                .map(each -> each.withExemptions(Exemption::forTrainer))
                                .toList(),
                presence.isComplete(edition.id()),
                edition.certificatesDue());
    }

    private Optional<Readiness> readiness(EnrolmentFacts enrolment) {
        return editions.find(enrolment.edition())
                .flatMap(edition -> assessment.of(edition).stream()
                        .filter(readiness -> readiness.enrolment().equals(enrolment.id()))
                        .findFirst())
                .map(readiness -> readiness.withExemptions(Exemption::forParticipant));
    }
}
