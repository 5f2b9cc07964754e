package nl.leervink.ui.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonFacts;
import nl.leervink.planning.DayOff;
import nl.leervink.planning.DoubleBooking;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.SessionTime;
import nl.leervink.planning.SkippedDay;
import nl.leervink.ui.parts.Tone;

/** What is to be known of one day of a plan: why it moved, that it is a day off, who or what is needed elsewhere. */
class DayNotes extends Div {

    private final Div ofDay = new Div();
    private final Div ofBookings = new Div();

    DayNotes() {
        addClassName("day-notes");
        getElement().setAttribute("aria-live", "polite");
        add(ofDay, ofBookings);
    }

    /** Why it is not on the day that was meant. */
    void tellMoved(List<SkippedDay> skipped) {
        ofDay.removeAll();
        if (!skipped.isEmpty()) {
            var why = skipped.stream()
                    .map(day -> getTranslation(day.why().key()))
                    .distinct()
                    .collect(Collectors.joining(", "));
            var moved = new Paragraph(getTranslation(
                    "plan-edition.moved", Spelling.weekday(skipped.getFirst().date(), getLocale()), why));
            moved.addClassName("soft");
            ofDay.add(moved);
        }
    }

    /** That the day chosen is a day off, if it is. */
    void tellChosen(Optional<DayOff> off) {
        ofDay.removeAll();
        off.map(why -> warning(getTranslation("plan-edition.day-off", getTranslation(why.key()))))
                .ifPresent(ofDay::add);
    }

    /**
     * Which trainers and what place are asked for elsewhere at this time.
     *
     * @param bookings of the whole plan
     * @param trainers among whom are those
     */
    void tellBookings(Collection<DoubleBooking> bookings, Optional<SessionTime> time, List<PersonFacts> trainers) {
        ofBookings.removeAll();
        bookings.stream()
                .filter(booking -> time.filter(booking.time()::equals).isPresent())
                .map(booking -> warning(words(booking, trainers)))
                .forEach(ofBookings::add);
    }

    private String words(DoubleBooking booking, List<PersonFacts> trainers) {
        if (booking.edition().isEmpty()) {
            return ofItself(booking, trainers);
        }
        var title = booking.status() == EditionStatus.DRAFT
                ? getTranslation("double-booking.draft", booking.title())
                : booking.title();
        var start = Spelling.time(booking.taken().start(), getLocale());
        var end = Spelling.time(booking.taken().end(), getLocale());
        var place = booking.planned().place();
        if (booking.trainers().isEmpty()) {
            return getTranslation("double-booking.place", place, title, start, end);
        }
        var names = trainers.stream()
                .filter(trainer -> booking.trainers().contains(trainer.id()))
                .map(trainer -> trainer.name().full())
                .toList();
        var words = getTranslation("double-booking.trainer", String.join(", ", names), names.size(), title, start, end);
        return booking.place() ? words + " " + getTranslation("double-booking.place-too", place) : words;
    }

    private String ofItself(DoubleBooking booking, List<PersonFacts> trainers) {
        var names = trainers.stream()
                .filter(trainer -> booking.trainers().contains(trainer.id()))
                .map(trainer -> trainer.name().full());
        var place = booking.place() ? Stream.of(booking.planned().place()) : Stream.<String>empty();
        return getTranslation(
                "double-booking.itself",
                Stream.concat(names, place).collect(Collectors.joining(", ")),
                Spelling.time(booking.taken().start(), getLocale()),
                Spelling.time(booking.taken().end(), getLocale()));
    }

    private static Paragraph warning(String words) {
        var warning = new Paragraph(words);
        warning.addClassNames("notice", Tone.ATTENTION.style());
        return warning;
    }
}
