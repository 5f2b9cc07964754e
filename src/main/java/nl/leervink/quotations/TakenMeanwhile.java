package nl.leervink.quotations;

import static java.util.stream.Collectors.joining;

import java.util.List;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.People;
import nl.leervink.planning.DoubleBooking;
import nl.leervink.planning.DoubleBookings;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;
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
        var times = content.days().stream()
                .flatMap(day ->
                        day.date().map(date -> new SessionTime(day.number(), date, day.start(), day.end())).stream())
                .toList();
        return doubleBookings.ofAgreed(edition, times, terms.trainers(), terms.place()).stream()
                .map(booking -> words(booking, terms.place()))
                .toList();
    }

    private String words(DoubleBooking booking, String place) {
        var when = Spelling.weekday(booking.time().date(), Wording.LANGUAGE);
        var start = Spelling.time(booking.taken().start());
        var end = Spelling.time(booking.taken().end());
        var title =
                booking.status() == EditionStatus.DRAFT ? Wording.of("taken.draft", booking.title()) : booking.title();
        if (booking.trainers().isEmpty()) {
            return Wording.of("taken.place", when, place, title, start, end);
        }
        var names = people.persons(booking.trainers()).values().stream()
                .map(trainer -> trainer.name().full())
                .sorted()
                .collect(joining(", "));
        var key = booking.place() ? "taken.both" : "taken.trainer";
        return Wording.of(key, when, names, booking.trainers().size(), title, start, end, place);
    }
}
