package nl.leervink.enrolment;

import java.time.Clock;
import java.util.Optional;
import nl.leervink.people.OrganisationId;
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
        return enrol(participant, edition, Optional.empty());
    }

    /** Sent by an organisation, whose contact is to get the certificate. */
    public EnrolmentId enrol(PersonId participant, EditionId edition, OrganisationId organisation, PersonId contact) {
        return enrol(participant, edition, Optional.of(new Enrolment.OnBehalfOf(organisation, Optional.of(contact))));
    }

    /** Who comes to these parts of days: {@code 2:1}. */
    public EnrolmentId enrol(PersonId participant, EditionId edition, String parts) {
        return book.save(new Enrolment(
                        edition,
                        participant,
                        Optional.empty(),
                        LeavingAgreement.to(CancellationLadder.STANDARD),
                        clock.instant(),
                        new PartsChosen(parts)))
                .facts()
                .id();
    }

    private EnrolmentId enrol(PersonId participant, EditionId edition, Optional<Enrolment.OnBehalfOf> sender) {
        return book.save(new Enrolment(
                        edition,
                        participant,
                        sender,
                        LeavingAgreement.to(CancellationLadder.STANDARD),
                        clock.instant(),
                        PartsChosen.NONE))
                .facts()
                .id();
    }
}
