package nl.leervink.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Enclosure;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.PersonFacts;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import org.springframework.stereotype.Component;

/** What people are mailed about enrolling. */
@Component
class EnrolmentLetters {

    private static final Locale DUTCH = Language.DUTCH.locale();

    private final Outbox outbox;
    private final Editions editions;
    private final Announcements announcements;
    private final CalendarEntries calendar;
    private final PortalAddress portal;
    private final Clock clock;

    EnrolmentLetters(
            Outbox outbox,
            Editions editions,
            Announcements announcements,
            CalendarEntries calendar,
            PortalAddress portal,
            Clock clock) {
        this.outbox = outbox;
        this.editions = editions;
        this.announcements = announcements;
        this.calendar = calendar;
        this.portal = portal;
        this.clock = clock;
    }

    /** The link that makes a requested place certain. */
    void requested(EditionFacts edition, NewParticipant participant, ConfirmationToken token) {
        post(
                new Occasion("enrolment-request:" + token.hash()),
                participant.email(),
                participant.name().full(),
                "enrolment-request",
                Map.of(
                        "link", portal.link("/inschrijven/bevestigen/" + token.value()),
                        "hours", Long.toString(EnrolmentRequest.HELD.toHours())),
                edition,
                List.of());
    }

    /** Tells someone whose address was typed again that they have a place: once a day at most. */
    void alreadyEnrolled(EditionFacts edition, EmailAddress email) {
        post(
                new Occasion("already-enrolled:" + edition.id().value() + ":" + LocalDate.now(clock)),
                email,
                "",
                "already-enrolled",
                Map.of("link", portal.link("/mijn/uitvoeringen/" + edition.id().value())),
                edition,
                List.of());
    }

    /** A place is certain: the sessions, and how to put them in a calendar. */
    void enrolled(EditionFacts edition, EnrolmentFacts enrolment, PersonFacts participant) {
        post(
                Occasion.of("enrolment-confirmed", enrolment.id()),
                participant.email(),
                participant.name().full(),
                "enrolment-confirmed",
                Map.of("link", portal.link("/mijn/uitvoeringen/" + edition.id().value())),
                edition,
                calendar.request(
                        edition, announcements.asKnown(edition, editions.sessions(edition.id())), participant));
    }

    /** Tells a contact whom of their staff they enrolled. */
    void staffEnrolled(
            EditionFacts edition, PersonFacts contact, List<NewParticipant> staff, List<EnrolmentId> enrolments) {
        post(
                Occasion.of("staff-enrolled", enrolments.getFirst()),
                contact.email(),
                contact.name().full(),
                "staff-enrolled",
                Map.of(
                        "staff",
                        staff.stream()
                                .map(member -> Map.of("name", member.name().full()))
                                .toList(),
                        "certificates",
                        edition.certificatesToContact(),
                        "link",
                        portal.link("/organisatie")),
                edition,
                List.of());
    }

    /** Tells a participant where and when sessions take place from now on, with those that changed for their calendar. */
    void changed(EditionFacts edition, EnrolmentFacts enrolment, PersonFacts participant, List<Announcement> changed) {
        var time = changed.stream().mapToInt(Announcement::sequence).sum(); // each change adds to it
        post(
                new Occasion("sessions-changed:" + enrolment.id().value() + ":" + time),
                participant.email(),
                participant.name().full(),
                "sessions-changed",
                Map.of("link", portal.link("/mijn/uitvoeringen/" + edition.id().value())),
                edition,
                calendar.request(edition, changed, participant));
    }

    /** Tells a participant that an edition will not take place, and takes these sessions out of their calendar. */
    void cancelled(
            EditionFacts edition, EnrolmentFacts enrolment, PersonFacts participant, List<Announcement> sessions) {
        post(
                Occasion.of("edition-cancelled", enrolment.id()),
                participant.email(),
                participant.name().full(),
                "edition-cancelled",
                Map.of("link", portal.link("/cursussen/" + edition.slug()), "calendar", !sessions.isEmpty()),
                edition,
                calendar.cancel(edition, sessions, participant));
    }

    private void post(
            Occasion occasion,
            EmailAddress to,
            String toName,
            String template,
            Map<String, Object> words,
            EditionFacts edition,
            List<Enclosure> enclosures) {
        var all = new LinkedHashMap<String, Object>(words);
        all.put("name", toName);
        all.put("course", edition.title());
        all.put("place", edition.place());
        all.put(
                "sessions",
                editions.sessions(edition.id()).stream()
                        .map(EnrolmentLetters::session)
                        .toList());
        outbox.post(new Letter(occasion, to, toName, DUTCH, template, all, enclosures));
    }

    private static Map<String, String> session(SessionFacts session) {
        return Map.of(
                "day", Spelling.weekday(session.date(), DUTCH),
                "start", Spelling.time(session.start()),
                "end", Spelling.time(session.end()),
                "title", session.title());
    }
}
