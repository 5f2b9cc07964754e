package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.leervink.enrolment.Standing.Why;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.ForContacts;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.ForSignedIn;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who waits for seats, where in line and why: for themselves, for who acts for their organisation, and for the office. */
@Service
public class Waiting {

    private final WaitingParties parties;
    private final Seats seats;
    private final Editions editions;
    private final People people;
    private final Organisations organisations;
    private final Clock clock;

    Waiting(
            WaitingParties parties,
            Seats seats,
            Editions editions,
            People people,
            Organisations organisations,
            Clock clock) {
        this.parties = parties;
        this.seats = seats;
        this.editions = editions;
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** What I wait for, the latest first. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<Standing> mine(PersonId me) {
        return standings(parties.findWithParticipant(me, Places.ACTIVE), party -> mayAnswer(party, me));
    }

    /** Who asks for seats on behalf of organisations I act for, the latest first. */
    @ForContacts
    @Transactional(readOnly = true)
    public List<Standing> ofStaff(PersonId contact) {
        return standings(
                parties.findByOrganisationInAndStageInOrderByAskedAtDescIdAsc(actedFor(contact), Places.ACTIVE),
                _ -> true);
    }

    /** One of them, whatever came of it; empty for one that is not mine, nor of an organisation I act for. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Optional<Standing> one(PartyId id, PersonId me) {
        return parties.findById(id)
                .filter(party -> party.participants().contains(me) || mayAnswer(party, me))
                .map(party ->
                        standings(List.of(party), one -> mayAnswer(one, me)).getFirst());
    }

    /** Everyone who asked for seats of an edition and got none at once, whatever came of it; first come first. */
    @ForOffice
    @Transactional(readOnly = true)
    public List<Standing> of(EditionId edition) {
        return standings(parties.findByEditionOrderByAskedAtAscIdAsc(edition), _ -> true);
    }

    /** Who awaits the yes of an organisation for which nobody acts: the office is to ask it, and answers; first come first. */
    @ForOffice
    @Transactional(readOnly = true)
    public List<Standing> withNobodyToAgree() {
        var asked = parties.findByStageOrderByAskedAtAscIdAsc(PartyStage.APPROVAL);
        var alone = organisations.withoutContacts(
                asked.stream().flatMap(party -> party.organisation().stream()).collect(toSet()));
        return standings(
                asked.stream()
                        .filter(party ->
                                party.organisation().filter(alone::contains).isPresent())
                        .toList(),
                _ -> true);
    }

    private boolean mayAnswer(WaitingParty party, PersonId person) {
        return party.isAnsweredBy(person, organisation -> organisations.isActedForBy(organisation, person));
    }

    /** Everyone who waits for a seat of this edition, in whatever party. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Set<PersonId> persons(EditionId edition) {
        return parties.persons(edition).keySet();
    }

    /** Those of them for whom one of these organisations asked. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Set<PersonId> persons(EditionId edition, Collection<OrganisationId> organisations) {
        return parties.persons(edition).entrySet().stream()
                .filter(each -> each.getValue()
                        .organisation()
                        .filter(organisations::contains)
                        .isPresent())
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private List<OrganisationId> actedFor(PersonId contact) {
        return organisations.actedForBy(contact).stream()
                .map(OrganisationFacts::id)
                .toList();
    }

    private Map<EditionId, List<WaitingParty>> inLine(Collection<EditionId> ids) {
        return parties.findByEditionInAndStageInOrderByAskedAtAscIdAsc(ids, Set.of(PartyStage.WAITING)).stream()
                .collect(groupingBy(WaitingParty::edition));
    }

    private List<Standing> standings(List<WaitingParty> asked, Predicate<WaitingParty> mayAnswer) {
        if (asked.isEmpty()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        var ids = asked.stream().map(WaitingParty::edition).distinct().toList();
        var planned = editions.find(ids);
        var lines = inLine(ids);
        var taken = seats.taken(ids);
        var names = people.persons(asked.stream()
                .flatMap(party -> party.participants().stream())
                .distinct()
                .toList());
        var senders = organisations.organisations(
                asked.stream().flatMap(party -> party.organisation().stream()).toList());
        return asked.stream()
                .map(party -> {
                    var edition = requireNonNull(planned.get(party.edition()));
                    var line = lines.getOrDefault(party.edition(), List.of());
                    var free = edition.capacity() - taken.getOrDefault(edition.id(), 0);
                    var position = line.indexOf(party) + 1;
                    return new Standing(
                            party.id(),
                            edition,
                            party.stage(),
                            party.participants().stream()
                                    .map(person -> requireNonNull(names.get(person))
                                            .name()
                                            .full())
                                    .toList(),
                            party.organisation()
                                    .map(senders::get)
                                    .map(OrganisationFacts::name)
                                    .orElse(""),
                            party.askedAt(),
                            party.since(),
                            party.seatsUntil(),
                            position,
                            line.size(),
                            why(party, position, free),
                            party.reason(),
                            party.agreement().terms(edition, today),
                            mayAnswer.test(party));
                })
                .toList();
    }

    /** Who is next is offered seats as soon as there are enough: whoever could have them and waits, waits for others. */
    private static Why why(WaitingParty party, int position, int free) {
        if (position == 0) {
            return Why.NOT_IN_LINE;
        }
        if (free <= 0) {
            return Why.FULL;
        }
        return free < party.seats() ? Why.TOO_FEW_FREE : Why.OTHERS_FIRST;
    }
}
