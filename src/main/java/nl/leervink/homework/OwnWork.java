package nl.leervink.homework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.people.PersonId;
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Component;

/** Whose homework is whose: an assignment is one's own in an edition that one takes part in. */
@Component
class OwnWork {

    private final Editions editions;
    private final Enrolments enrolments;
    private final EndsOfHomework ends;

    OwnWork(Editions editions, Enrolments enrolments, EndsOfHomework ends) {
        this.editions = editions;
        this.enrolments = enrolments;
        this.ends = ends;
    }

    /** Empty if it is not theirs. */
    Optional<Own> of(AssignmentId assignment, PersonId me) {
        return editions.assignment(assignment)
                .flatMap(known -> enrolments
                        .of(me, known.edition())
                        .flatMap(enrolment -> editions.find(known.edition())
                                .map(edition -> new Own(known, enrolment, edition, endOf(enrolment)))));
    }

    private Optional<Instant> endOf(EnrolmentFacts enrolment) {
        return ends.findById(enrolment.id()).map(EndedHomework::endedAt);
    }

    /**
     * An assignment of an edition in which one takes part.
     *
     * @param endedAt when what they wrote in it was erased: nothing is written in it any more; empty until then
     */
    record Own(AssignmentFacts assignment, EnrolmentFacts enrolment, EditionFacts edition, Optional<Instant> endedAt) {

        int texts() {
            return Asked.texts(assignment);
        }

        Answers blank() {
            return new Answers(List.of()).sized(texts());
        }

        boolean isCancelled() {
            return !edition.status().takesHomework();
        }
    }
}
