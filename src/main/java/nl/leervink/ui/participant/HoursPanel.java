package nl.leervink.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leervink.hours.HoursBooking;
import nl.leervink.hours.HoursKind;
import nl.leervink.hours.HoursSheet;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Bar;
import nl.leervink.ui.parts.Tone;

/** Someone's hours in an edition: the totals against what it asks, and every booking behind them in a sentence. */
class HoursPanel extends Section {

    /**
     * The hours as booked.
     *
     * @param missed whether more was missed than the certificate allows, and it can still be made up
     */
    HoursPanel(HoursSheet hours, boolean missed) {
        addClassName("stack");
        add(new H2(getTranslation("hours.title")), totals(hours));
        if (missed) {
            var hint = new Div(new Paragraph(getTranslation("hours.ask-to-make-up")));
            hint.addClassNames("notice", Tone.CALM.style());
            add(hint);
        }
        if (hours.bookings().isEmpty()) {
            add(soft(getTranslation("hours.none-yet")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        hours.bookings().forEach(booking -> list.add(line(booking)));
        add(list);
    }

    private Div totals(HoursSheet hours) {
        var contact = hours.contact().plus(hours.madeUp());
        var totals = new Div(new Bar(
                contact.value(),
                hours.contactAsked().value(),
                hours.madeUp().isNone()
                        ? getTranslation("hours.total", contact, hours.contactAsked())
                        : getTranslation("hours.total-made-up", contact, hours.contactAsked(), hours.madeUp()),
                getTranslation(HoursKind.CONTACT.key())));
        if (!hours.selfStudyAsked().isNone()) {
            totals.add(new Bar(
                    hours.selfStudy().value(),
                    hours.selfStudyAsked().value(),
                    getTranslation("hours.total", hours.selfStudy(), hours.selfStudyAsked()),
                    getTranslation(HoursKind.SELF_STUDY.key())));
        }
        totals.addClassName("stack");
        return totals;
    }

    private ListItem line(HoursBooking booking) {
        var words = new Div(
                new Paragraph(booking.takenBack() ? takenBack(booking) : booked(booking)), soft(whence(booking)));
        var line = new ListItem(words);
        if (booking.takenBack()) {
            line.add(new Badge(getTranslation("hours.correction"), Tone.CALM));
        }
        return line;
    }

    /** Which session it was; homework was named already. */
    private String whence(HoursBooking booking) {
        var moment = Spelling.moment(booking.recordedAt());
        return booking.kind() == HoursKind.SELF_STUDY
                ? getTranslation("hours.booked-at", moment)
                : getTranslation("hours.session-booked-at", booking.title(), moment);
    }

    private String booked(HoursBooking booking) {
        var day = Spelling.day(booking.doneOn());
        return switch (booking.kind()) {
            case CONTACT -> getTranslation("hours.booked-contact", booking.minutes(), day);
            case SELF_STUDY ->
                booking.judged()
                        ? getTranslation("hours.booked-judged", booking.minutes(), booking.title(), day)
                        : getTranslation("hours.booked-handed-in", booking.minutes(), booking.title(), day);
            case MAKE_UP -> getTranslation("hours.booked-made-up", booking.minutes(), day, missedOn(booking));
        };
    }

    private String takenBack(HoursBooking booking) {
        return switch (booking.kind()) {
            case CONTACT -> getTranslation("hours.back-contact", booking.minutes(), Spelling.day(booking.doneOn()));
            case SELF_STUDY -> getTranslation("hours.back-self-study", booking.minutes(), booking.title());
            case MAKE_UP -> getTranslation("hours.back-made-up", booking.minutes(), missedOn(booking));
        };
    }

    private static String missedOn(HoursBooking booking) {
        return booking.missedOn().map(Spelling::day).orElseThrow();
    }

    private static Component soft(String words) {
        var line = new Paragraph(words);
        line.addClassName("soft");
        return line;
    }
}
