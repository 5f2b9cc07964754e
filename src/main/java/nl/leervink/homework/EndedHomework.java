package nl.leervink.homework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.leervink.enrolment.EnrolmentId;

/** That somebody writes nothing for an edition any more: what was written there was erased. */
@Entity
class EndedHomework {

    @Id
    private EnrolmentId enrolment;

    private Instant endedAt;

    protected EndedHomework() {}

    EnrolmentId enrolment() {
        return enrolment;
    }

    Instant endedAt() {
        return endedAt;
    }
}
