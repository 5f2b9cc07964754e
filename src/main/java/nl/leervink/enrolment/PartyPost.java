package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.enrolment.CancellationLadder.Term;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Component;

/**
 * The post about a party: a letter for each step of it. To whoever asked; and where that is somebody else, to those who want to
 * take part of what they are to know.
 */
@Component
class PartyPost {

    private final EditionPost post;
    private final People people;
    private final Organisations organisations;
    private final Editions editions;
    private final PortalAddress portal;
    private final Clock clock;

    PartyPost(
            EditionPost post,
            People people,
            Organisations organisations,
            Editions editions,
            PortalAddress portal,
            Clock clock) {
        this.post = post;
        this.people = people;
        this.organisations = organisations;
        this.editions = editions;
        this.portal = portal;
        this.clock = clock;
    }

    /** Tells who asked. */
    void tell(String template, EditionFacts edition, WaitingParty party, Map<String, Object> more) {
        letters(template, edition, party, more).forEach(this::post);
    }

    /** Tells who asked, and those for whom somebody else did. */
    void tellEveryone(String template, EditionFacts edition, WaitingParty party, Map<String, Object> more) {
        tell(template, edition, party, more);
        lettersToStaff(template, edition, party, more).forEach(this::post);
    }

    /** To who asked. */
    List<Letter> letters(String template, EditionFacts edition, WaitingParty party, Map<String, Object> more) {
        return letters(
                template, template, edition, party, receivers(party), words(party, party.isAskedForOneself(), more));
    }

    /** To those for whom somebody else asked. */
    List<Letter> lettersToStaff(String template, EditionFacts edition, WaitingParty party, Map<String, Object> more) {
        var words = words(party);
        words.put("link", standing(party));
        words.put("self", false);
        words.put("staff", true);
        words.putAll(more);
        var staff = new HashSet<>(party.participants());
        staff.removeAll(receivers(party));
        return letters("staff-" + template, template, edition, party, staff, words);
    }

    private List<Letter> letters(
            String what,
            String template,
            EditionFacts edition,
            WaitingParty party,
            Set<PersonId> receivers,
            Map<String, Object> words) {
        return people.persons(receivers).values().stream()
                .map(to -> letter(occasion(what, party), template, edition, to, words))
                .toList();
    }

    void post(Letter letter) {
        post.post(letter);
    }

    Letter letter(Occasion occasion, String template, EditionFacts edition, PersonFacts to, Map<String, Object> words) {
        return post.letter(occasion, to.email(), to.name().full(), template, words, edition, List.of());
    }

    Map<String, Object> words(WaitingParty party, boolean self, Map<String, Object> more) {
        var words = words(party);
        words.put("link", self ? standing(party) : portal.link("/organisatie/aanvragen"));
        words.put("self", self);
        words.put("staff", false);
        words.putAll(more);
        return words;
    }

    private Map<String, Object> words(WaitingParty party) {
        var words = new HashMap<String, Object>();
        words.put("seats", party.seats());
        words.put("several", party.seats() > 1);
        words.put("who", names(party));
        words.put(
                "organisation",
                party.organisation().isPresent() ? organisation(party).name() : "");
        return words;
    }

    private String standing(WaitingParty party) {
        return portal.link("/mijn/wachtlijst/" + party.id().value());
    }

    private Set<PersonId> receivers(WaitingParty party) {
        return requireNonNull(receivers(List.of(party)).get(party.id()));
    }

    /** Of each party who asked; if they asked for others and no longer act for the organisation, whoever does. */
    Map<PartyId, Set<PersonId>> receivers(List<WaitingParty> asked) {
        var acting = organisations.contactsOf(asked.stream()
                .filter(party -> !party.isAskedForOneself())
                .flatMap(party -> party.organisation().stream())
                .collect(toSet()));
        return asked.stream()
                .collect(toMap(
                        WaitingParty::id,
                        party -> party.organisation()
                                .map(acting::get)
                                .filter(contacts -> !party.isAskedForOneself() && !contacts.contains(party.askedBy()))
                                .orElse(Set.of(party.askedBy()))));
    }

    private String names(WaitingParty party) {
        return people.persons(party.participants()).values().stream()
                .map(person -> person.name().full())
                .sorted()
                .collect(joining(", "));
    }

    /** Each step of a party happens once; a seat may be offered or asked for again, at another moment. */
    static Occasion occasion(String what, WaitingParty party) {
        return new Occasion(
                what + ":" + party.id().value() + ":" + party.since().toEpochMilli());
    }

    OrganisationFacts organisation(WaitingParty party) {
        return organisations.organisation(party.organisation().orElseThrow());
    }

    /** Until when seats are kept for them, in words; empty if none are. */
    static String until(WaitingParty party) {
        return party.seatsUntil().map(EditionPost::moment).orElse("");
    }

    /** The sessions that one who asks alone comes to; of several, all there are. */
    List<Map<String, String>> sessions(EditionFacts edition, WaitingParty party) {
        var all = editions.sessions(edition.id());
        return EditionLetters.sessions(
                party.seats() == 1 ? party.parts().getFirst().among(all) : all);
    }

    /** What they commit themselves to who say yes. */
    Map<String, Object> costs(EditionFacts edition, WaitingParty party) {
        var isConsumer = party.organisation().isEmpty();
        return Map.of(
                "sessions",
                sessions(edition, party),
                "price",
                Spelling.amount(
                        isConsumer ? edition.vat().inFull(edition.price()) : edition.price(), EditionPost.DUTCH),
                "vat",
                !isConsumer && edition.vat() != VatTreatment.EXEMPT,
                "inFull",
                isConsumer && edition.vat() != VatTreatment.EXEMPT,
                "agreed",
                edition.closedTo().isPresent(),
                "consumer",
                isConsumer,
                "days",
                Leaving.DAYS_TO_WITHDRAW,
                "leaving",
                party.agreement().terms(edition, LocalDate.now(clock)).stream()
                        .map(PartyPost::term)
                        .toList());
    }

    private static Map<String, Object> term(Term term) {
        return Map.of(
                "late",
                term.from().isPresent(),
                "from",
                term.from()
                        .map(day -> Spelling.dayInWords(day, EditionPost.DUTCH))
                        .orElse(""),
                "until",
                Spelling.dayInWords(term.until(), EditionPost.DUTCH),
                "percentage",
                term.percentage());
    }
}
