package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.catalogue.VatTreatment;
import nl.leervink.enrolment.CancellationLadder.Term;
import nl.leervink.enrolment.Reminder.Due;
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
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Component;

/**
 * What people are mailed who asked for seats and have none for certain yet: a letter for each step of their party. To whoever
 * asked; and where that is somebody else, to those who want to take part of what they are to know.
 */
@Component
class WaitingLetters {

    private final EditionPost post;
    private final People people;
    private final Organisations organisations;
    private final WaitingParties parties;
    private final Editions editions;
    private final PortalAddress portal;
    private final Clock clock;

    WaitingLetters(
            EditionPost post,
            People people,
            Organisations organisations,
            WaitingParties parties,
            Editions editions,
            PortalAddress portal,
            Clock clock) {
        this.post = post;
        this.people = people;
        this.organisations = organisations;
        this.parties = parties;
        this.editions = editions;
        this.portal = portal;
        this.clock = clock;
    }

    /** They are on the waiting list, at this place of it. */
    void waits(EditionFacts edition, WaitingParty party) {
        var before = parties.findByEditionAndStageInOrderByAskedAtAscIdAsc(edition.id(), Set.of(PartyStage.WAITING));
        tellEveryone("waiting-list-joined", edition, party, Map.of("position", before.indexOf(party) + 1));
    }

    /**
     * There are seats for them until a moment.
     *
     * @param wishes what they wanted of days that are held in parts; what they are offered stands with the party
     */
    void offered(EditionFacts edition, WaitingParty party, List<PartsChosen> wishes) {
        var words = new HashMap<String, Object>(costs(edition, party));
        words.put("until", until(party));
        var other = IntStream.range(0, wishes.size())
                .anyMatch(i -> !wishes.get(i).isNone()
                        && !wishes.get(i).equals(party.parts().get(i)));
        words.put("otherPart", other);
        if (party.seats() == 1) {
            var parts = party.parts().getFirst();
            words.put(
                    "sessions",
                    EditionLetters.sessions(editions.sessions(edition.id()).stream()
                            .filter(parts::include)
                            .toList()));
        }
        tell("seat-offered", edition, party, words);
    }

    /** These offers end soon: once for each. */
    List<Due> offersEnd(Map<EditionId, EditionFacts> editions, List<WaitingParty> offered) {
        var receivers = receivers(offered);
        var persons =
                people.persons(receivers.values().stream().flatMap(Set::stream).collect(toSet()));
        return offered.stream()
                .flatMap(party -> requireNonNull(receivers.get(party.id())).stream()
                        .map(persons::get)
                        .map(to -> offerEnds(requireNonNull(editions.get(party.edition())), party, requireNonNull(to))))
                .toList();
    }

    private Due offerEnds(EditionFacts edition, WaitingParty party, PersonFacts to) {
        var occasion = occasion("seat-offer-ends", party);
        var more = new HashMap<String, Object>(costs(edition, party));
        more.put("until", until(party));
        return new Due(
                occasion,
                to.email(),
                () -> letter(occasion, "seat-offer-ends", edition, to, words(party, party.isAskedForOneself(), more)));
    }

    /**
     * Sessions or the place of what they wait for changed: told to who asked and who wants to take part, and of who awaits
     * approval also to who is to agree. Everyone once, whatever they asked for.
     *
     * @param change what tells this change from any other
     * @param told who heard of it already
     */
    void changed(
            EditionFacts edition,
            List<WaitingParty> asked,
            String change,
            Optional<String> reason,
            Set<PersonId> told) {
        var occasion = new Occasion("sessions-changed-waiting:" + edition.id().value() + ":" + change);
        var more = Map.<String, Object>of("because", reason.isPresent(), "reason", reason.orElse(""));
        var receivers = receivers(asked);
        var approving = organisations.contactsOf(asked.stream()
                .filter(party -> party.stage() == PartyStage.APPROVAL)
                .flatMap(party -> party.organisation().stream())
                .collect(toSet()));
        asked.forEach(party -> {
            var all = new LinkedHashSet<>(party.participants());
            all.addAll(requireNonNull(receivers.get(party.id())));
            party.organisation().map(approving::get).ifPresent(all::addAll);
            all.removeAll(told);
            people.persons(all)
                    .values()
                    .forEach(to -> post.post(letter(
                            occasion,
                            "sessions-changed-waiting",
                            edition,
                            to,
                            words(party, party.participants().contains(to.id()), more))));
        });
    }

    /** They did not answer in time. */
    void expired(EditionFacts edition, WaitingParty party) {
        tellEveryone(
                "seat-offer-ended",
                edition,
                party,
                Map.of("open", !LocalDate.now(clock).isAfter(edition.enrolUntil()), "link", elsewhere(edition)));
    }

    /**
     * The edition began, or will not be, without them.
     *
     * @param before how far they were
     */
    void closed(EditionFacts edition, WaitingParty party, PartyStage before) {
        tellEveryone(
                "waiting-list-closed",
                edition,
                party,
                Map.of(
                        "cancelled",
                        edition.status() == EditionStatus.CANCELLED,
                        "waited",
                        before == PartyStage.WAITING,
                        "offered",
                        before == PartyStage.OFFERED,
                        "approval",
                        before == PartyStage.APPROVAL,
                        "link",
                        elsewhere(edition)));
    }

    /**
     * They are on no list any more, at the word of somebody else.
     *
     * @param by who acts for their organisation; empty for the office
     */
    void withdrawn(EditionFacts edition, WaitingParty party, Optional<PersonId> by) {
        var words = Map.<String, Object>of("office", by.isEmpty());
        var themselves = by.map(people::person).map(PersonFacts::email);
        Stream.of(
                        letters("application-withdrawn", edition, party, words),
                        lettersToStaff("application-withdrawn", edition, party, words))
                .flatMap(List::stream)
                .filter(letter -> !themselves.equals(Optional.of(letter.to())))
                .forEach(post::post);
    }

    /** Asks whoever acts for the organisation to agree, and tells the participant so. */
    void approvalAsked(EditionFacts edition, WaitingParty party) {
        var organisation = organisation(party);
        var participants = people.persons(party.participants());
        var words = new HashMap<String, Object>(costs(edition, party));
        words.putAll(Map.of(
                "organisation",
                organisation.name(),
                "staff",
                participants.values().stream()
                        .map(person -> Map.of("name", person.name().full()))
                        .toList(),
                "kept",
                party.seatsUntil().isPresent(),
                "until",
                party.seatsUntil().map(WaitingLetters::spelled).orElse(""),
                "link",
                portal.link("/organisatie/aanvragen")));
        var contacts = organisations.contactsOf(organisation.id());
        people.persons(contacts)
                .values()
                .forEach(contact ->
                        post.post(occasion("approval-asked", party), contact, "approval-asked", words, edition));
        tell(
                "approval-awaited",
                edition,
                party,
                Map.of(
                        "organisation",
                        organisation.name(),
                        "asked",
                        !contacts.isEmpty(),
                        "kept",
                        party.seatsUntil().isPresent(),
                        "until",
                        party.seatsUntil().map(WaitingLetters::spelled).orElse("")));
    }

    /** No seat is kept any longer; they may still be agreed to. */
    void noLongerKept(EditionFacts edition, WaitingParty party) {
        tell(
                "approval-seat-released",
                edition,
                party,
                Map.of("organisation", organisation(party).name()));
    }

    /** Their organisation did not agree. */
    void refused(EditionFacts edition, WaitingParty party, Optional<String> reason) {
        tell(
                "approval-refused",
                edition,
                party,
                Map.of(
                        "organisation",
                        organisation(party).name(),
                        "reasoned",
                        reason.isPresent(),
                        "reason",
                        reason.orElse("")));
    }

    private void tell(String template, EditionFacts edition, WaitingParty party, Map<String, Object> more) {
        letters(template, edition, party, more).forEach(post::post);
    }

    private void tellEveryone(String template, EditionFacts edition, WaitingParty party, Map<String, Object> more) {
        tell(template, edition, party, more);
        lettersToStaff(template, edition, party, more).forEach(post::post);
    }

    private List<Letter> letters(String template, EditionFacts edition, WaitingParty party, Map<String, Object> more) {
        return letters(
                template, template, edition, party, receivers(party), words(party, party.isAskedForOneself(), more));
    }

    /** To those for whom somebody else asked. */
    private List<Letter> lettersToStaff(
            String template, EditionFacts edition, WaitingParty party, Map<String, Object> more) {
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

    private Letter letter(
            Occasion occasion, String template, EditionFacts edition, PersonFacts to, Map<String, Object> words) {
        return post.letter(occasion, to.email(), to.name().full(), template, words, edition, List.of());
    }

    private Map<String, Object> words(WaitingParty party, boolean self, Map<String, Object> more) {
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

    /** What they commit themselves to who say yes. */
    private Map<String, Object> costs(EditionFacts edition, WaitingParty party) {
        return Map.of(
                "price",
                Spelling.amount(edition.price(), EditionPost.DUTCH),
                "vat",
                edition.vat() != VatTreatment.EXEMPT,
                "leaving",
                party.agreement().terms(edition, LocalDate.now(clock)).stream()
                        .map(WaitingLetters::term)
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

    private String standing(WaitingParty party) {
        return portal.link("/mijn/wachtlijst/" + party.id().value());
    }

    /** Where one can ask again: what is for one organisation stands in no catalogue. */
    private String elsewhere(EditionFacts edition) {
        return portal.link(
                edition.closedTo().isPresent()
                        ? "/inschrijven/" + edition.id().value()
                        : "/cursussen/" + edition.slug());
    }

    private Set<PersonId> receivers(WaitingParty party) {
        return requireNonNull(receivers(List.of(party)).get(party.id()));
    }

    /** Of each party who asked; if they asked for others and no longer act for the organisation, whoever does. */
    private Map<PartyId, Set<PersonId>> receivers(List<WaitingParty> asked) {
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
    private static Occasion occasion(String what, WaitingParty party) {
        return new Occasion(
                what + ":" + party.id().value() + ":" + party.since().toEpochMilli());
    }

    private OrganisationFacts organisation(WaitingParty party) {
        var id = party.organisation().orElseThrow();
        return requireNonNull(organisations.organisations(List.of(id)).get(id));
    }

    private static String until(WaitingParty party) {
        return spelled(party.seatsUntil().orElseThrow());
    }

    private static String spelled(Instant moment) {
        var local = LocalDateTime.ofInstant(moment, Spelling.HERE);
        return Spelling.weekday(local.toLocalDate(), EditionPost.DUTCH) + " om " + Spelling.time(local.toLocalTime())
                + " uur";
    }
}
