package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.mailing.Occasion;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;
import nl.leervink.reminders.Reminder.Due;
import org.springframework.stereotype.Component;

/** What people are mailed who asked for seats and have none for certain yet. */
@Component
class WaitingLetters {

    private final PartyPost post;
    private final People people;
    private final Organisations organisations;
    private final WaitingParties parties;
    private final PortalAddress portal;
    private final Clock clock;

    WaitingLetters(
            PartyPost post,
            People people,
            Organisations organisations,
            WaitingParties parties,
            PortalAddress portal,
            Clock clock) {
        this.post = post;
        this.people = people;
        this.organisations = organisations;
        this.parties = parties;
        this.portal = portal;
        this.clock = clock;
    }

    /** They are on the waiting list, at this place of it. */
    void waits(EditionFacts edition, WaitingParty party) {
        var before = parties.findByEditionAndStageInOrderByAskedAtAscIdAsc(edition.id(), Set.of(PartyStage.WAITING));
        post.tellEveryone("waiting-list-joined", edition, party, Map.of("position", before.indexOf(party) + 1));
    }

    /**
     * There are seats for them until a moment.
     *
     * @param wishes what they wanted of days that are held in parts; what they are offered stands with the party
     */
    void offered(EditionFacts edition, WaitingParty party, List<PartsChosen> wishes) {
        var words = new HashMap<String, Object>(post.costs(edition, party));
        words.put("until", PartyPost.until(party));
        var other = IntStream.range(0, wishes.size())
                .anyMatch(i -> !wishes.get(i).isNone()
                        && !wishes.get(i).equals(party.parts().get(i)));
        words.put("otherPart", other);
        post.tell("seat-offered", edition, party, words);
    }

    /** These offers end soon: once for each. */
    List<Due> offersEnd(Map<EditionId, EditionFacts> editions, List<WaitingParty> offered) {
        var receivers = post.receivers(offered);
        var persons =
                people.persons(receivers.values().stream().flatMap(Set::stream).collect(toSet()));
        return offered.stream()
                .flatMap(party -> requireNonNull(receivers.get(party.id())).stream()
                        .map(persons::get)
                        .map(to -> offerEnds(requireNonNull(editions.get(party.edition())), party, requireNonNull(to))))
                .toList();
    }

    private Due offerEnds(EditionFacts edition, WaitingParty party, PersonFacts to) {
        var occasion = PartyPost.occasion("seat-offer-ends", party);
        var more = new HashMap<String, Object>(post.costs(edition, party));
        more.put("until", PartyPost.until(party));
        return new Due(
                occasion,
                to.email(),
                () -> post.letter(
                        occasion, "seat-offer-ends", edition, to, post.words(party, party.isAskedForOneself(), more)));
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
        var receivers = post.receivers(asked);
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
                    .forEach(to -> post.post(post.letter(
                            occasion,
                            "sessions-changed-waiting",
                            edition,
                            to,
                            post.words(party, party.participants().contains(to.id()), more))));
        });
    }

    /** They did not answer in time. */
    void expired(EditionFacts edition, WaitingParty party) {
        post.tellEveryone(
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
        post.tellEveryone(
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
                        post.letters("application-withdrawn", edition, party, words),
                        post.lettersToStaff("application-withdrawn", edition, party, words))
                .flatMap(List::stream)
                .filter(letter -> !themselves.equals(Optional.of(letter.to())))
                .forEach(post::post);
    }

    /** Where one can ask again: what is for one organisation stands in no catalogue. */
    private String elsewhere(EditionFacts edition) {
        return portal.link(
                edition.closedTo().isPresent()
                        ? "/inschrijven/" + edition.id().value()
                        : "/cursussen/" + edition.slug());
    }
}
