package nl.leervink.quotations;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.DoubleBooking;
import nl.leervink.planning.DoubleBookings;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.SessionNeeds;
import nl.leervink.planning.SessionTime;
import org.springframework.stereotype.Component;

/** Which trainers and what place were given away since a quotation offered them: it holds nothing. */
@Component
class TakenMeanwhile {

    private final DoubleBookings doubleBookings;
    private final People people;

    TakenMeanwhile(DoubleBookings doubleBookings, People people) {
        this.doubleBookings = doubleBookings;
        this.people = people;
    }

    /** A sentence for each session that asks for one of them at the time of this edition. */
    List<String> from(EditionId edition, QuotationContent content) {
        var terms = content.terms();
        var sessions = content.days().stream()
                .flatMap(day ->
                        day.date().map(date -> new SessionTime(day.number(), date, day.start(), day.end())).stream())
                .map(time -> new SessionNeeds(time, terms.trainers(), terms.place()))
                .toList();
        var trainers = people.persons(terms.trainers());
        return doubleBookings.ofAgreed(edition, sessions).stream()
                .map(booking -> words(booking, trainers))
                .toList();
    }

    private static String words(DoubleBooking booking, Map<PersonId, PersonFacts> trainers) {
        var when = Spelling.weekday(booking.time().date(), Wording.LANGUAGE);
        var start = Spelling.time(booking.taken().start());
        var end = Spelling.time(booking.taken().end());
        var place = booking.planned().place();
        var title =
                booking.status() == EditionStatus.DRAFT ? Wording.of("taken.draft", booking.title()) : booking.title();
        if (booking.trainers().isEmpty()) {
            return Wording.of("taken.place", when, place, title, start, end);
        }
        var names = booking.trainers().stream()
                .map(trainer -> requireNonNull(trainers.get(trainer)).name().full())
                .sorted()
                .collect(joining(", "));
        var key = booking.place() ? "taken.both" : "taken.trainer";
        return Wording.of(key, when, names, booking.trainers().size(), title, start, end, place);
    }
}
