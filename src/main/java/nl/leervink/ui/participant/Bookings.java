package nl.leervink.ui.participant;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.Spelling;
import nl.leervink.points.Because;
import nl.leervink.points.EntryKind;
import nl.leervink.points.Origin;
import nl.leervink.points.PointsBooking;
import nl.leervink.registers.RegisterNames;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.PointsWords;
import nl.leervink.ui.parts.Tone;

/** Lines of someone's ledger, each explaining itself in a sentence. */
class Bookings extends UnorderedList {

    private final transient RegisterNames names;

    Bookings(RegisterNames names) {
        this.names = names;
        addClassNames("plain-list", "rows", "bookings");
    }

    void show(List<PointsBooking> bookings) {
        bookings.forEach(this::show);
    }

    private void show(PointsBooking booking) {
        var title = new Span(booking.title());
        title.addClassName("card-title");
        var line = new ListItem(title);
        badge(booking).ifPresent(badge -> line.add(new Text(" "), badge));
        var when = new Paragraph(getTranslation(
                "points.earned-on", Spelling.day(booking.earnedOn()), Spelling.moment(booking.recordedAt())));
        when.addClassName("soft");
        line.add(new Paragraph(explanation(booking)), when);
        add(line);
    }

    private Optional<Badge> badge(PointsBooking booking) {
        if (booking.kind() == EntryKind.CORRECTION) {
            return Optional.of(new Badge(booking.kind(), Tone.ATTENTION));
        }
        if (booking.origin() != Origin.AWARDED) {
            return Optional.of(new Badge(booking.origin(), Tone.CALM));
        }
        var words = getTranslation(booking.status().key());
        return switch (booking.status()) {
            case EARNED, FORECAST -> Optional.empty();
            case SUBMITTED -> Optional.of(new Badge(words, Tone.CALM));
            case ACCEPTED -> Optional.of(new Badge(words, Tone.GOOD));
            case REJECTED -> Optional.of(new Badge(words, Tone.ATTENTION));
        };
    }

    /** One sentence that says where the points come from, and one of what the register said of them. */
    private String explanation(PointsBooking booking) {
        var points = booking.points();
        var category = Spelling.inSentence(names.category(booking.register(), booking.category()));
        if (booking.kind() == EntryKind.CORRECTION) {
            return booking.origin() == Origin.MEETINGS
                    ? getTranslation(
                            "points.meeting-correction",
                            PointsWords.of(this, points.negated()),
                            category,
                            Spelling.day(booking.earnedOn()),
                            why(booking))
                    : getTranslation(
                            "points.correction-explanation",
                            PointsWords.of(this, points.negated()),
                            category,
                            booking.source(),
                            why(booking));
        }
        var earned = switch (booking.origin()) {
            case AWARDED ->
                getTranslation(
                        "points.explanation",
                        PointsWords.of(this, points),
                        category,
                        booking.source(),
                        award(booking),
                        hours(booking));
            case OWN_CLAIM ->
                getTranslation("points.claim-explanation", PointsWords.of(this, points), category, hours(booking));
            case MEETINGS ->
                getTranslation("points.meeting-explanation", PointsWords.of(this, points), category, hours(booking));
        };
        return booking.refusal().isEmpty()
                ? earned
                : earned + " " + getTranslation("points.rejected-because", booking.refusal());
    }

    private String why(PointsBooking booking) {
        var because = booking.because().orElseThrow();
        return switch (booking.origin()) {
            case OWN_CLAIM -> getTranslation("points.claim-withdrawn");
            case MEETINGS ->
                getTranslation(because == Because.WITHDRAWN ? "points.meeting-recorded-anew" : because.key());
            case AWARDED -> getTranslation(because.key());
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
                ? getTranslation("points.contact-hours", contact, contact.inHours())
                : getTranslation(
                        "points.both-hours",
                        contact,
                        booking.selfStudy(),
                        contact.inHours(),
                        booking.selfStudy().inHours());
    }
}
