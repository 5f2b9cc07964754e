package nl.leervink.enrolment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Occasion;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import org.springframework.stereotype.Component;

/** What is mailed when someone leaves their place: to them, with their sessions taken out of their calendar, and to their contact. */
@Component
class LeavingLetters {

    private final EditionPost post;
    private final Announcements announcements;
    private final Everyone everyone;
    private final CalendarEntries calendar;
    private final People people;
    private final Organisations organisations;
    private final PortalAddress portal;

    LeavingLetters(
            EditionPost post,
            Announcements announcements,
            Everyone everyone,
            CalendarEntries calendar,
            People people,
            Organisations organisations,
            PortalAddress portal) {
        this.post = post;
        this.announcements = announcements;
        this.everyone = everyone;
        this.calendar = calendar;
        this.people = people;
        this.organisations = organisations;
        this.portal = portal;
    }

    /**
     * Tells who left, and whoever acts for their organisation unless they did it themselves.
     *
     * @param kept what leaving costs at least where they go
     */
    void left(EditionFacts edition, EnrolmentFacts place, Departure departure, LeavingFee kept) {
        var participant = people.person(place.participant());
        var words = words(edition, departure);
        words.put("kept", !kept.isFree());
        words.put("keptFee", Spelling.amount(kept.amount(), EditionPost.DUTCH));
        words.put("link", portal.link("/cursussen/" + edition.slug()));
        post.post(
                Occasion.of("enrolment-ended", place.id()),
                participant,
                "enrolment-ended",
                words,
                edition,
                calendar.cancel(
                        edition,
                        announcements.forOneAlone(edition, place.own(everyone.sessionsToCome(edition.id()))),
                        participant));
        var contactWords = new HashMap<>(words);
        contactWords.put("participant", participant.name().full());
        contactWords.put("link", portal.link("/organisatie"));
        contacts(place).stream()
                .filter(contact -> !contact.equals(departure.leftBy()) && !contact.equals(place.participant()))
                .forEach(contact -> post.post(
                        Occasion.of("staff-left", place.id()),
                        people.person(contact),
                        "staff-left",
                        contactWords,
                        edition));
    }

    private Map<String, Object> words(EditionFacts edition, Departure departure) {
        var words = new HashMap<String, Object>(Map.of(
                "cancelled",
                departure.way() == LeavingWay.CANCELLED,
                "withdrawn",
                departure.way() == LeavingWay.WITHDRAWN,
                "moved",
                departure.way() == LeavingWay.MOVED,
                "substituted",
                departure.way() == LeavingWay.SUBSTITUTED,
                "free",
                departure.due().isNothing(),
                "waived",
                departure.waivedBecause().isPresent(),
                "fee",
                Spelling.amount(departure.due(), EditionPost.DUTCH),
                "percentage",
                departure.percentage(),
                "vat",
                edition.vat() != VatTreatment.EXEMPT));
        words.put(
                "substitute",
                departure
                        .replacedBy()
                        .map(people::person)
                        .map(person -> person.name().full())
                        .orElse(""));
        return words;
    }

    private Set<PersonId> contacts(EnrolmentFacts place) {
        return place.contact()
                .map(Set::of)
                .or(() -> place.organisation().map(organisations::contactsOf))
                .orElse(Set.of());
    }
}
