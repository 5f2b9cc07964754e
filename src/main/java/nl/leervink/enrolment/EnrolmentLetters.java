package nl.leervink.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Occasion;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonName;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionStage;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import org.springframework.stereotype.Component;

/** What people are mailed about enrolling. */
@Component
class EnrolmentLetters {

    private final EditionPost post;
    private final Editions editions;
    private final Announcements announcements;
    private final Departures departures;
    private final Everyone everyone;
    private final CalendarEntries calendar;
    private final People people;
    private final Organisations organisations;
    private final PortalAddress portal;
    private final Clock clock;

    EnrolmentLetters(
            EditionPost post,
            Editions editions,
            Announcements announcements,
            Departures departures,
            Everyone everyone,
            CalendarEntries calendar,
            People people,
            Organisations organisations,
            PortalAddress portal,
            Clock clock) {
        this.post = post;
        this.editions = editions;
        this.announcements = announcements;
        this.departures = departures;
        this.everyone = everyone;
        this.calendar = calendar;
        this.people = people;
        this.organisations = organisations;
        this.portal = portal;
        this.clock = clock;
    }

    /** The link that makes a requested place certain, or puts them on the waiting list. */
    void requested(EditionFacts edition, NewParticipant participant, boolean holdsSeat, ConfirmationToken token) {
        post.post(
                new Occasion("enrolment-request:" + token.hash()),
                participant.email(),
                participant.name().full(),
                "enrolment-request",
                Map.of(
                        "link", portal.link("/inschrijven/bevestigen/" + token.value()),
                        "hours", Long.toString(EnrolmentRequest.HELD.toHours()),
                        "waits", !holdsSeat,
                        "sessions",
                                EditionLetters.sessions(participant.parts().among(editions.sessions(edition.id())))),
                edition,
                List.of());
    }

    /** Asks someone to take over the place of who has it: the link makes it theirs. */
    void substituteAsked(
            EditionFacts edition,
            PersonFacts holder,
            Optional<String> organisation,
            NewParticipant substitute,
            ConfirmationToken token,
            Instant begins) {
        post.post(
                new Occasion("substitute-asked:" + token.hash()),
                substitute.email(),
                substitute.name().full(),
                "substitute-asked",
                Map.of(
                        "participant",
                        holder.name().full(),
                        "sent",
                        organisation.isPresent(),
                        "organisation",
                        organisation.orElse(""),
                        "link",
                        portal.link("/inschrijven/bevestigen/" + token.value()),
                        "until",
                        EditionPost.moment(begins)),
                edition,
                List.of());
    }

    /** The link to take over a place works no longer: whoever has it keeps it, or asked somebody else. */
    void substituteAskedNoLonger(
            EditionFacts edition, EnrolmentId place, PersonFacts holder, SubstituteRequest request) {
        var substitute = request.substitute();
        post.post(
                new Occasion("substitute-asked-no-longer:" + place.value() + ":"
                        + request.askedAt().toEpochMilli()),
                substitute.email(),
                substitute.name().full(),
                "substitute-asked-no-longer",
                Map.of("participant", holder.name().full()),
                edition,
                List.of());
    }

    /** Tells someone whose address was typed again that they have a place: once a day at most. */
    void alreadyEnrolled(EditionFacts edition, EmailAddress email) {
        post.post(
                new Occasion("already-enrolled:" + edition.id().value() + ":" + LocalDate.now(clock)),
                email,
                "",
                "already-enrolled",
                Map.of("link", portal.link("/mijn/uitvoeringen/" + edition.id().value())),
                edition,
                List.of());
    }

    /** Tells someone that another named them for a place they have or wait for: once a day at most. */
    void namedAlready(EditionFacts edition, PersonFacts named, PersonFacts by, Insiders.Already why) {
        post.post(
                new Occasion("named-already:" + edition.id().value() + ":" + LocalDate.now(clock)),
                named,
                "named-already",
                Map.of("by", by.name().full(), "waits", why == Insiders.Already.WAITING, "link", portal.link("/mijn")),
                edition);
    }

    /**
     * A place is certain: the sessions, and how to put them in a calendar.
     *
     * @param wish what they wanted of days that are held in parts
     * @param former the place that was given up for it: if it was theirs, its sessions leave their calendar
     */
    void enrolled(
            EditionFacts edition,
            EnrolmentFacts enrolment,
            PersonFacts participant,
            PartsChosen wish,
            Optional<FormerPlace> former) {
        var sessions = enrolment.own(editions.sessions(edition.id()));
        var moved = former.filter(place -> place.place().participant().equals(participant.id()));
        var substitute = former.filter(_ -> moved.isEmpty());
        var before = moved.map(this::toCome).orElse(List.of());
        var words = new HashMap<String, Object>(Map.of(
                "link", portal.link("/mijn/uitvoeringen/" + edition.id().value()),
                "tentative", edition.stage(LocalDate.now(clock)) == EditionStage.TENTATIVE,
                "decideBy", Spelling.dayInWords(edition.decideBy(), EditionPost.DUTCH),
                "sessions", EditionLetters.sessions(sessions),
                "otherPart", !wish.isNone() && !wish.equals(enrolment.parts()),
                "moved", moved.isPresent(),
                "before", EditionLetters.sessions(before),
                "instead", substitute.isPresent()));
        words.put(
                "insteadOf",
                substitute
                        .map(place -> people.person(place.place().participant()))
                        .map(person -> person.name().full())
                        .orElse(""));
        var sender = enrolment.organisation().map(organisations::organisation);
        words.put("sent", sender.isPresent());
        words.put("organisation", sender.map(OrganisationFacts::name).orElse(""));
        var kept = moved.map(FormerPlace::kept).orElse(LeavingFee.NONE);
        words.put("kept", !kept.isFree());
        words.put("vat", edition.vat() != VatTreatment.EXEMPT);
        words.put("keptFee", Spelling.amount(kept.amount(), EditionPost.DUTCH));
        post.post(
                Occasion.of("enrolment-confirmed", enrolment.id()),
                participant,
                "enrolment-confirmed",
                words,
                edition,
                Stream.concat(
                                moved.stream()
                                        .flatMap(place -> calendar
                                                .cancel(
                                                        place.edition(),
                                                        announcements.forOneAlone(place.edition(), before),
                                                        participant)
                                                .stream()),
                                calendar
                                        .request(edition, announced(edition, sessions, participant), participant)
                                        .stream())
                        .toList());
    }

    /** Whoever left before was told of it under the number it has: a calendar takes over a higher one only. */
    private List<Announcement> announced(EditionFacts edition, List<SessionFacts> sessions, PersonFacts participant) {
        return departures.existsByEditionAndParticipant(edition.id(), participant.id())
                ? announcements.forOneAlone(edition, sessions)
                : announcements.asKnown(edition, sessions);
    }

    private List<SessionFacts> toCome(FormerPlace former) {
        return former.place().own(everyone.sessionsToCome(former.edition().id()));
    }

    /** They come to other parts of days from now on: those are for their calendar, the ones before out of it. */
    void comesToOthers(EditionFacts edition, EnrolmentFacts before, EnrolmentFacts after, PersonFacts participant) {
        var sessions = editions.sessions(edition.id());
        var left = sessions.stream()
                .filter(session -> before.comesTo(session) && !after.comesTo(session))
                .toList();
        var joined = sessions.stream()
                .filter(session -> after.comesTo(session) && !before.comesTo(session))
                .toList();
        var leaving = announcements.forOneAlone(edition, left);
        var coming = announcements.forOneAlone(edition, joined);
        post.post(
                new Occasion("parts-changed:" + after.id().value() + ":" + EditionLetters.change(coming)),
                participant,
                "parts-changed",
                Map.of(
                        "link", portal.link("/mijn/uitvoeringen/" + edition.id().value()),
                        "sessions", EditionLetters.sessions(after.own(sessions)),
                        "before", EditionLetters.sessions(left)),
                edition,
                Stream.concat(
                                calendar.cancel(edition, leaving, participant).stream(),
                                calendar.request(edition, coming, participant).stream())
                        .toList());
    }

    /** Tells a contact whom of their staff they enrolled. */
    void staffEnrolled(
            EditionFacts edition, PersonFacts contact, List<PersonName> staff, List<EnrolmentId> enrolments) {
        post.post(
                Occasion.of("staff-enrolled", enrolments.getFirst()),
                contact,
                "staff-enrolled",
                Map.of(
                        "staff",
                        staff.stream()
                                .map(member -> Map.of("name", member.full()))
                                .toList(),
                        "oneOfYours",
                        staff.size() == 1,
                        "certificates",
                        edition.certificatesToContact(),
                        "link",
                        portal.link("/organisatie")),
                edition);
    }
}
