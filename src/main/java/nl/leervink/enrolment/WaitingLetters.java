package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import org.springframework.stereotype.Component;

/** What people are mailed who asked for seats and have none for certain yet: a letter for each step of their party. */
@Component
class WaitingLetters {

    private final EditionPost post;
    private final People people;
    private final Organisations organisations;
    private final WaitingParties parties;
    private final PortalAddress portal;

    WaitingLetters(
            EditionPost post,
            People people,
            Organisations organisations,
            WaitingParties parties,
            PortalAddress portal) {
        this.post = post;
        this.people = people;
        this.organisations = organisations;
        this.parties = parties;
        this.portal = portal;
    }

    /** They are on the waiting list, at this place of it. */
    void waits(EditionFacts edition, WaitingParty party) {
        var before = parties.findByEditionAndStageInOrderByAskedAtAscIdAsc(edition.id(), Set.of(PartyStage.WAITING));
        tell("waiting-list-joined", edition, party, Map.of("position", before.indexOf(party) + 1));
    }

    /** There are seats for them until a moment. */
    void offered(EditionFacts edition, WaitingParty party) {
        tell("seat-offered", edition, party, Map.of("until", until(party)));
    }

    /** The offer ends soon: once for each offer. */
    List<Letter> offerEnds(EditionFacts edition, WaitingParty party) {
        return letters("seat-offer-ends", edition, party, Map.of("until", until(party)));
    }

    /** They did not answer in time. */
    void expired(EditionFacts edition, WaitingParty party) {
        tell("seat-offer-ended", edition, party, Map.of("link", portal.link("/cursussen/" + edition.slug())));
    }

    /** The edition began, or will not be, without them. */
    void closed(EditionFacts edition, WaitingParty party) {
        tell("waiting-list-closed", edition, party, Map.of("link", portal.link("/cursussen/" + edition.slug())));
    }

    /** Asks whoever acts for the organisation to agree, and tells the participant so. */
    void approvalAsked(EditionFacts edition, WaitingParty party) {
        var organisation = organisation(party);
        var participants = people.persons(party.participants());
        var words = Map.<String, Object>of(
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
                portal.link("/organisatie/aanvragen"));
        people.persons(organisations.contactsOf(organisation.id()))
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

    private List<Letter> letters(String template, EditionFacts edition, WaitingParty party, Map<String, Object> more) {
        var words = new HashMap<String, Object>();
        var self = party.isAskedForOneself();
        words.put("link", portal.link(self ? "/mijn/wachtlijst/" + party.id().value() : "/organisatie/aanvragen"));
        words.put("seats", party.seats());
        words.put("several", party.seats() > 1);
        words.put("self", self);
        words.put("who", names(party));
        words.putAll(more);
        return people.persons(receivers(party)).values().stream()
                .map(to -> post.letter(
                        occasion(template, party), to.email(), to.name().full(), template, words, edition, List.of()))
                .toList();
    }

    /** Who asked; if they asked for others and no longer act for the organisation, whoever does. */
    private Set<PersonId> receivers(WaitingParty party) {
        return party.organisation()
                .filter(organisation ->
                        !party.isAskedForOneself() && !organisations.isActedForBy(organisation, party.askedBy()))
                .map(organisations::contactsOf)
                .orElse(Set.of(party.askedBy()));
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
