package nl.leervink.ui.participant;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leervink.accreditation.EntryKind;
import nl.leervink.accreditation.PointsBooking;
import nl.leervink.kernel.Spelling;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Tone;

/** Lines of someone's ledger, each explaining itself in a sentence. */
class Bookings extends UnorderedList {

    Bookings() {
        addClassNames("plain-list", "rows");
    }

    void show(List<PointsBooking> bookings) {
        bookings.forEach(this::show);
    }

    private void show(PointsBooking booking) {
        var title = new Span(booking.courseTitle());
        title.addClassName("card-title");
        var line = new ListItem(title);
        if (booking.kind() == EntryKind.CORRECTION) {
            line.add(new Text(" "), new Badge(getTranslation(booking.kind().key()), Tone.ATTENTION));
        }
        var when = new Paragraph(getTranslation(
                "points.earned-on", Spelling.day(booking.earnedOn()), Spelling.moment(booking.recordedAt())));
        when.addClassName("soft");
        line.add(new Paragraph(explanation(booking)), when);
        add(line);
    }

    private String explanation(PointsBooking booking) {
        return switch (booking.kind()) {
            case EARNED ->
                getTranslation(
                        "points.explanation",
                        booking.points(),
                        booking.category(),
                        booking.source(),
                        award(booking),
                        hours(booking));
            case CORRECTION ->
                getTranslation(
                        "points.correction-explanation",
                        booking.points().negated(),
                        booking.category(),
                        booking.source());
        };
    }

    private String award(PointsBooking booking) {
        var points = booking.points();
        return booking.reference().isEmpty()
                ? getTranslation("points.awarded", points)
                : getTranslation("points.awarded-under", booking.reference(), points);
    }

    private String hours(PointsBooking booking) {
        var contact = booking.contactTime();
        return booking.selfStudy().isNone()
                ? getTranslation("points.contact-hours", contact)
                : getTranslation("points.both-hours", contact, booking.selfStudy());
    }
}
