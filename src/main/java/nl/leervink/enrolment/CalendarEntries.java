package nl.leervink.enrolment;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.leervink.files.FileName;
import nl.leervink.kernel.Bytes;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.OneLine;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Bureau;
import nl.leervink.mailing.Enclosure;
import nl.leervink.people.PersonFacts;
import nl.leervink.planning.EditionFacts;
import org.springframework.stereotype.Component;

/**
 * Sessions for someone's own calendar (iCalendar, RFC 5545): one event each, under an identifier that stays the same, in
 * universal time so that it is right on both sides of a clock change. What is mailed is a file for each session, for an
 * invitation speaks of one event (RFC 5546, 3.2.2).
 */
@Component
class CalendarEntries {

    private static final Duration READ_AGAIN_AFTER = Duration.ofHours(6);

    private final Bureau bureau;
    private final PortalAddress portal;
    private final Clock clock;

    CalendarEntries(Bureau bureau, PortalAddress portal, Clock clock) {
        this.bureau = bureau;
        this.portal = portal;
        this.clock = clock;
    }

    /**
     * A session of an edition in an agenda.
     *
     * @param given whether by whose agenda it is; they come to it otherwise
     */
    record Entry(EditionFacts edition, Announcement announced, boolean cancelled, boolean given) {}

    /** Puts sessions into a participant's calendar, or at their new time and place. */
    List<Enclosure> request(EditionFacts edition, List<Announcement> sessions, PersonFacts participant) {
        return sessions.stream()
                .map(session -> mailed(ImmutableMethod.REQUEST, new Entry(edition, session, false, false), participant))
                .toList();
    }

    /** Takes sessions out of a participant's calendar. */
    List<Enclosure> cancel(EditionFacts edition, List<Announcement> sessions, PersonFacts participant) {
        return sessions.stream()
                .map(session -> mailed(ImmutableMethod.CANCEL, new Entry(edition, session, true, false), participant))
                .toList();
    }

    /** All of these, for a calendar that reads them again and again. */
    Bytes agenda(List<Entry> entries) {
        var calendar = calendar(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", bureau.name()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), READ_AGAIN_AFTER));
        entries.forEach(entry -> calendar.add(event(entry)));
        return written(calendar);
    }

    private Enclosure mailed(Method method, Entry entry, PersonFacts participant) {
        var calendar = calendar(method);
        var event = event(entry);
        event.add(new Attendee(
                new ParameterList(List.of(
                        CuType.INDIVIDUAL,
                        Role.REQ_PARTICIPANT,
                        PartStat.NEEDS_ACTION,
                        Rsvp.FALSE,
                        named(participant.name().full()))),
                mailTo(participant.email())));
        calendar.add(event);
        return new Enclosure(
                fileName(entry), "text/calendar; charset=UTF-8; method=" + method.getValue(), written(calendar));
    }

    private static FileName fileName(Entry entry) {
        var session = entry.announced().session();
        var part = session.part().map(one -> "-" + one.number()).orElse("");
        return new FileName((entry.cancelled() ? "vervallen-" : "bijeenkomst-") + session.number() + part + ".ics");
    }

    private VEvent event(Entry entry) {
        var edition = entry.edition();
        var session = entry.announced().session();
        var page = portal.link((entry.given() ? "/trainer/uitvoeringen/" : "/mijn/uitvoeringen/")
                + edition.id().value());
        var event = new VEvent(false);
        event.add(new Uid(session.id().value() + "@leervink"));
        event.add(new DtStamp(clock.instant()));
        event.add(new Sequence(entry.announced().sequence()));
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new DtStart<>(at(session.date(), session.start())));
        event.add(new DtEnd<>(at(session.date(), session.end())));
        event.add(new Summary(OneLine.of(edition.title() + " – " + session.title())));
        event.add(new Location(OneLine.of(session.placeIn(edition))));
        event.add(new Description("Programma en opdrachten: " + page));
        event.add(new Url(URI.create(page)));
        event.add(new Organizer(new ParameterList(List.of(named(bureau.name()))), mailTo(bureau.sender())));
        return event;
    }

    private static Calendar calendar(Method method) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Leervink//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        return calendar;
    }

    /** A name as a parameter, in which no quotation mark may stand (RFC 5545, 3.2). */
    private static Cn named(String name) {
        return new Cn(name.replace('"', '\''));
    }

    private static URI mailTo(EmailAddress address) {
        try {
            return new URI("mailto", address.value(), null);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("No address one can mail to", impossible);
        }
    }

    private static Bytes written(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException("There is room in memory", impossible);
        }
        return Bytes.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Spelling.HERE).toInstant();
    }
}
