package nl.leervink.enrolment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.kernel.Money;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Occasion;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Component;

/** What is mailed when someone leaves their place: to them, with their sessions taken out of their calendar, and to their contact. */
@Component
class LeavingLetters {

    private final EditionPost post;
    private final Announcements announcements;
    private final Everyone everyone;
    private final Editions editions;
    private final CalendarEntries calendar;
    private final People people;
    private final Organisations organisations;
    private final PortalAddress portal;

    LeavingLetters(
            EditionPost post,
            Announcements announcements,
            Everyone everyone,
            Editions editions,
            CalendarEntries calendar,
            People people,
            Organisations organisations,
            PortalAddress portal) {
        this.post = post;
        this.announcements = announcements;
        this.everyone = everyone;
        this.editions = editions;
        this.calendar = calendar;
        this.people = people;
        this.organisations = organisations;
        this.portal = portal;
    }

    /**
     * Tells who left, and whoever acts for their organisation unless they did it themselves. Who went to another edition has
     * a letter about their place in that.
     *
     * @param kept what leaving costs at least where they go
     */
    void left(EditionFacts edition, EnrolmentFacts place, Departure departure, LeavingFee kept) {
        var participant = people.person(place.participant());
        var words = words(edition, departure);
        words.put("sessions", EditionLetters.sessions(place.own(editions.sessions(edition.id()))));
        if (departure.way() != LeavingWay.MOVED) {
            tellThem(edition, place, participant, words);
        }
        words.put("kept", !kept.isFree());
        words.put("keptFee", Spelling.amount(kept.amount(), EditionPost.DUTCH));
        var there = departure.movedTo().flatMap(editions::find);
        words.put("therePlace", there.map(EditionFacts::place).orElse(""));
        words.put(
                "there",
                EditionLetters.sessions(there.map(to -> place.parts().among(editions.sessions(to.id())))
                        .orElse(List.of())));
        words.put("participant", participant.name().full());
        words.put("link", portal.link("/organisatie"));
        contacts(place.contact(), place.organisation()).stream()
                .filter(contact -> !contact.equals(departure.leftBy()) && !contact.equals(place.participant()))
                .forEach(contact -> post.post(
                        Occasion.of("staff-left", place.id()), people.person(contact), "staff-left", words, edition));
    }

    /**
     * Nothing is asked of them any more for leaving.
     *
     * @param fee what was, without VAT
     */
    void waived(EditionFacts edition, Departure departure, Money fee) {
        var occasion = Occasion.of("fee-waived", departure.getId());
        var participant = people.person(departure.participant());
        var words = new HashMap<String, Object>(Map.of(
                "fee",
                Spelling.amount(fee, EditionPost.DUTCH),
                "vat",
                edition.vat() != VatTreatment.EXEMPT,
                "participant",
                participant.name().full(),
                "own",
                true));
        post.post(occasion, participant, "fee-waived", words, edition);
        words.put("own", false);
        contacts(departure.contact(), departure.organisation()).stream()
                .filter(contact -> !contact.equals(departure.participant()))
                .forEach(contact -> post.post(occasion, people.person(contact), "fee-waived", words, edition));
    }

    private void tellThem(
            EditionFacts edition, EnrolmentFacts place, PersonFacts participant, Map<String, Object> departed) {
        var words = new HashMap<>(departed);
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
                departure.waiver().isPresent(),
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

    private Set<PersonId> contacts(Optional<PersonId> contact, Optional<OrganisationId> organisation) {
        return contact.map(Set::of)
                .or(() -> organisation.map(organisations::contactsOf))
                .orElse(Set.of());
    }
}
