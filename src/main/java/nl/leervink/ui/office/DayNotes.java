package nl.leervink.ui.office;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.planning.DayOff;
import nl.leervink.planning.DoubleBooking;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.SkippedDay;
import nl.leervink.ui.parts.Tone;

/** What is to be known of one day of a plan: why it moved, that it is a day off, who or what is needed elsewhere. */
class DayNotes extends Div {

    private final Div ofDay = new Div();
    private final Div ofBookings = new Div();

    /** Where, and by whom, a plan is to be given. */
    interface Wanted {

        String place();

        List<String> namesOf(Set<PersonId> trainers);
    }

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

    /** Which trainers and what place are asked for elsewhere at the same time. */
    void tellBookings(Collection<DoubleBooking> bookings, Wanted wanted) {
        tellBookings(bookings, wanted, wanted.place());
    }

    /** As {@link #tellBookings(Collection, Wanted)}, at a place of its own. */
    void tellBookings(Collection<DoubleBooking> bookings, Wanted wanted, String place) {
        ofBookings.removeAll();
        bookings.forEach(booking -> ofBookings.add(warning(words(booking, wanted, place))));
    }

    private String words(DoubleBooking booking, Wanted wanted, String place) {
        var title = booking.status() == EditionStatus.DRAFT
                ? getTranslation("double-booking.draft", booking.title())
                : booking.title();
        var start = Spelling.time(booking.taken().start(), getLocale());
        var end = Spelling.time(booking.taken().end(), getLocale());
        if (booking.trainers().isEmpty()) {
            return getTranslation("double-booking.place", place, title, start, end);
        }
        var names = wanted.namesOf(booking.trainers());
        var words = getTranslation("double-booking.trainer", String.join(", ", names), names.size(), title, start, end);
        return booking.place() ? words + " " + getTranslation("double-booking.place-too", place) : words;
    }

    private static Paragraph warning(String words) {
        var warning = new Paragraph(words);
        warning.addClassNames("notice", Tone.ATTENTION.style());
        return warning;
    }
}
