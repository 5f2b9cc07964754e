package nl.leervink.enrolment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.leervink.files.FileName;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Enclosure;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.SessionFacts;

/**
 * The sessions of an edition for someone's own calendar (iCalendar, RFC 5545): one event each, under an identifier that
 * stays the same, in universal time so that it is right on both sides of a clock change.
 */
final class CalendarEntry {

    private CalendarEntry() {}

    static Enclosure of(EditionFacts edition, List<SessionFacts> sessions) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Leervink//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        sessions.forEach(session -> calendar.add(event(edition, session)));
        return new Enclosure(
                new FileName("bijeenkomsten.ics"),
                "text/calendar; charset=UTF-8; method=PUBLISH",
                Bytes.of(calendar.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static VEvent event(EditionFacts edition, SessionFacts session) {
        var event = new VEvent(
                at(session.date(), session.start()),
                at(session.date(), session.end()),
                edition.title() + " – " + session.title());
        event.add(new Uid(session.id().value() + "@leervink"));
        event.add(new Location(edition.place()));
        event.add(new Sequence(0));
        return event;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Spelling.HERE).toInstant();
    }
}
