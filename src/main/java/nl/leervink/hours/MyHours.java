package nl.leervink.hours;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.kernel.Minutes;
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

    /** My hours in every edition that brought me any, the earliest first. */
    @Transactional(readOnly = true)
    public List<HoursInEdition> all(PersonId me) {
        var sums = entries.findSumsOf(me).stream().collect(groupingBy(HoursEntries.Sum::edition));
        return editions.find(sums.keySet()).values().stream()
                .map(edition -> inEdition(edition, sums.getOrDefault(edition.id(), List.of())))
                .sorted(comparing(each -> each.period().firstDay()))
                .toList();
    }

    private static HoursInEdition inEdition(EditionFacts edition, List<HoursEntries.Sum> sums) {
        return new HoursInEdition(
                edition.id(),
                edition.title(),
                edition.period(),
                of(sums, HoursKind.CONTACT),
                of(sums, HoursKind.MAKE_UP),
                of(sums, HoursKind.SELF_STUDY));
    }

    private static Minutes of(List<HoursEntries.Sum> sums, HoursKind kind) {
        return Minutes.sum(sums.stream()
                .filter(sum -> sum.kind() == kind)
                .map(HoursEntries.Sum::minutes)
                .toList());
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
