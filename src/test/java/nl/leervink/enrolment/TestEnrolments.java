package nl.leervink.enrolment;

import java.time.Clock;
import java.util.Optional;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Component;

/** Places in editions, without the way there. */
@Component
public class TestEnrolments {

    private final EnrolmentBook book;
    private final Clock clock;

    TestEnrolments(EnrolmentBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    public EnrolmentId enrol(PersonId participant, EditionId edition) {
        var enrolment = new Enrolment(edition, participant, Optional.empty(), clock.instant());
        return book.save(enrolment).facts().id();
    }
}
