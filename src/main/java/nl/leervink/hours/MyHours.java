package nl.leervink.hours;

import java.util.Optional;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hours of the person at the screen, and of nobody else. */
@Service
@ForParticipants
public class MyHours {

    private final HoursEntries entries;
    private final Enrolments enrolments;
    private final Editions editions;

    MyHours(HoursEntries entries, Enrolments enrolments, Editions editions) {
        this.entries = entries;
        this.enrolments = enrolments;
        this.editions = editions;
    }

    /** My hours in an edition; empty for one that I do not take part in. */
    @Transactional(readOnly = true)
    public Optional<HoursSheet> of(EditionId edition, PersonId me) {
        return enrolments
                .of(me, edition)
                .flatMap(enrolled -> editions.find(edition).map(asked -> sheet(asked, enrolled.id())));
    }

    private HoursSheet sheet(EditionFacts asked, EnrolmentId enrolment) {
        var bookings = entries.findBookingsOf(enrolment);
        return new HoursSheet(
                HoursBooking.sum(bookings, HoursKind.CONTACT),
                HoursBooking.sum(bookings, HoursKind.MAKE_UP),
                asked.contactTime(),
                HoursBooking.sum(bookings, HoursKind.SELF_STUDY),
                asked.selfStudy(),
                bookings);
    }
}
