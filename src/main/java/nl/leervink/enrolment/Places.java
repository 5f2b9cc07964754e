package nl.leervink.enrolment;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static nl.leervink.enrolment.PartyStage.APPROVAL;
import static nl.leervink.enrolment.PartyStage.CLOSED;
import static nl.leervink.enrolment.PartyStage.EXPIRED;
import static nl.leervink.enrolment.PartyStage.OFFERED;
import static nl.leervink.enrolment.PartyStage.PLACED;
import static nl.leervink.enrolment.PartyStage.WAITING;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leervink.enrolment.Enrolment.OnBehalfOf;
import nl.leervink.kernel.Role;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.security.Accounts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The one place where seats are given. Taken and kept together are never more than there are, whoever asks, leaves, lets an
 * offer pass or changes how many there are; nobody gets one after the start, nor before their organisation agreed. Whoever
 * calls holds the edition. With a seat goes one in a part of each day that is held in parts.
 */
@Component
class Places {

    /** How long seats are kept for who awaits the yes of their organisation. Ours. */
    static final Duration APPROVAL_WINDOW = Duration.ofDays(7);

    /** Stages in which somebody still may get a seat. */
    static final Set<PartyStage> ACTIVE = EnumSet.of(APPROVAL, WAITING, OFFERED);

    private final EnrolmentBook book;
    private final WaitingParties parties;
    private final KeptTerms terms;
    private final Seats seats;
    private final PartSeats partSeats;
    private final Start start;
    private final People people;
    private final Organisations organisations;
    private final Accounts accounts;
    private final EnrolmentLetters letters;
    private final WaitingLetters waitingLetters;
    private final ApprovalLetters approvalLetters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Places(
            EnrolmentBook book,
            WaitingParties parties,
            KeptTerms terms,
            Seats seats,
            PartSeats partSeats,
            Start start,
            People people,
            Organisations organisations,
            Accounts accounts,
            EnrolmentLetters letters,
            WaitingLetters waitingLetters,
            ApprovalLetters approvalLetters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.parties = parties;
        this.terms = terms;
        this.seats = seats;
        this.partSeats = partSeats;
        this.start = start;
        this.people = people;
        this.organisations = organisations;
        this.accounts = accounts;
        this.letters = letters;
        this.waitingLetters = waitingLetters;
        this.approvalLetters = approvalLetters;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Offers every seat that is free to whoever is next, after all that ran out has been let go.
     *
     * @return how many seats are left for who asks now: none as long as others go first
     */
    int fillPlaces(EditionFacts edition) {
        var active = parties.findByEditionAndStageInOrderByAskedAtAscIdAsc(edition.id(), ACTIVE);
        if (!start.isAhead(edition)) {
            active.forEach(party -> close(edition, party));
            return 0;
        }
        letGo(edition, active);
        var free = edition.capacity() - seats.taken(List.of(edition.id())).getOrDefault(edition.id(), 0);
        var waiting = active.stream().filter(party -> party.stage() == WAITING).toList();
        if (waiting.isEmpty()) {
            return free;
        }
        var agreed = terms.of(edition.id());
        var served = agreed.waiting()
                .serve(
                        free,
                        edition.capacity(),
                        waiting.stream().map(WaitingParty::seats).toList());
        served.parties().forEach(next -> offer(edition, waiting.get(next), agreed.offerWindow()));
        return served.left();
    }

    /**
     * Gives a party that asks now their seats, if there are.
     *
     * @param numbers what its people said of their registrations
     * @param approval whether their organisation has still to agree: then seats are only kept for them
     * @param open how many seats they could have, those kept for them before included
     * @param kept the parts of days that were kept for them before
     */
    Given ask(
            EditionFacts edition,
            WaitingParty party,
            Map<PersonId, List<StatedNumber>> numbers,
            boolean approval,
            IfFull ifFull,
            int open,
            KeptParts kept) {
        var fits = party.seats() <= open;
        if (!fits && (ifFull == IfFull.TELL || party.seats() > edition.capacity())) {
            return new Given.TooFew(open);
        }
        if (fits && !approval) {
            return new Given.Certain(place(edition, party, numbers, kept));
        }
        var now = clock.instant();
        party.participants().stream()
                .sorted(comparing(PersonId::value))
                .forEach(person -> accounts.allow(person, Set.of(Role.PARTICIPANT))); // to see where they are in line
        numbers.forEach((participant, stated) -> events.publishEvent(new NumbersStated(participant, stated)));
        if (approval) {
            if (fits) {
                party.settle(partSeats.of(edition.id(), kept).settle(party.parts()));
            }
            party.awaitApproval(fits ? Optional.of(keptUntil(edition, APPROVAL_WINDOW)) : Optional.empty(), now);
            parties.save(party);
            approvalLetters.asked(edition, party);
            return new Given.ForApproval(party.id(), party.seatsUntil());
        }
        parties.save(party);
        waitingLetters.waits(edition, party);
        return new Given.Waits(party.id());
    }

    /** As {@link #ask}, for one person who asks themselves: their organisation agrees first if it wants to. */
    Given askForOneself(
            EditionFacts edition,
            PersonId person,
            Optional<OnBehalfOf> sender,
            LeavingAgreement agreement,
            List<StatedNumber> numbers,
            PartsChosen parts,
            IfFull ifFull,
            int open,
            KeptParts kept) {
        var party = new WaitingParty(edition.id(), person, Map.of(person, parts), sender, agreement, clock.instant());
        var approval = sender.map(OnBehalfOf::organisation)
                .filter(organisation -> organisations.mustAgree(organisation, person))
                .isPresent();
        return ask(edition, party, Map.of(person, numbers), approval, ifFull, open, kept);
    }

    /** Makes seats certain that were free, or kept for this party. */
    List<EnrolmentId> place(EditionFacts edition, WaitingParty party) {
        var now = clock.instant();
        var kept = party.isKeptSeats(now) ? new KeptParts(now, party.parts()) : KeptParts.none(now);
        return place(edition, party, Map.of(), kept);
    }

    private List<EnrolmentId> place(
            EditionFacts edition, WaitingParty party, Map<PersonId, List<StatedNumber>> numbers, KeptParts kept) {
        var wishes = new HashMap<PersonId, PartsChosen>();
        var settled = new HashMap<PersonId, PartsChosen>();
        var parts = partSeats.of(edition.id(), kept).settle(party.parts());
        for (var i = 0; i < party.seats(); i++) {
            wishes.put(party.participants().get(i), party.parts().get(i));
            settled.put(party.participants().get(i), parts.get(i));
        }
        // In one order, whoever enrols whom: each holds the accounts of theirs until the end
        var enrolled = party.participants().stream()
                .sorted(comparing(PersonId::value))
                .map(participant -> place(
                        edition,
                        participant,
                        party.onBehalfOf(),
                        party.agreement(),
                        clock.instant(),
                        numbers.getOrDefault(participant, List.of()),
                        requireNonNull(wishes.get(participant)),
                        requireNonNull(settled.get(participant)),
                        Optional.empty()))
                .toList();
        party.end(PLACED, Optional.empty(), clock.instant());
        return enrolled;
    }

    /**
     * A place for one person instead of one that was given up, on whose behalf and since when that was: in the same parts of
     * days, as long as there is room.
     *
     * @param numbers what they said of their registrations
     */
    EnrolmentId placeInstead(
            EditionFacts edition,
            PersonId participant,
            Enrolment before,
            LeavingAgreement agreement,
            List<StatedNumber> numbers,
            FormerPlace former) {
        var wish = before.facts().parts();
        return place(
                edition,
                participant,
                before.onBehalfOf(),
                agreement,
                before.enrolledAt(),
                numbers,
                wish,
                partSeats.of(edition.id()).settle(List.of(wish)).getFirst(),
                Optional.of(former));
    }

    private EnrolmentId place(
            EditionFacts edition,
            PersonId participant,
            Optional<OnBehalfOf> sender,
            LeavingAgreement agreement,
            Instant since,
            List<StatedNumber> numbers,
            PartsChosen wish,
            PartsChosen parts,
            Optional<FormerPlace> former) {
        accounts.allow(participant, Set.of(Role.PARTICIPANT));
        sender.ifPresent(known -> organisations.employ(known.organisation(), participant));
        var enrolment = book.save(new Enrolment(edition.id(), participant, sender, agreement, since, parts))
                .facts();
        events.publishEvent(new Enrolled(enrolment.id(), edition.id(), participant, numbers));
        letters.enrolled(edition, enrolment, people.person(participant), wish, former);
        return enrolment.id();
    }

    /** What came of asking for seats. */
    sealed interface Given {

        record Certain(List<EnrolmentId> enrolments) implements Given {}

        /** Their organisation is to agree; until when seats are kept for them, if any are. */
        record ForApproval(PartyId party, Optional<Instant> keptUntil) implements Given {}

        record Waits(PartyId party) implements Given {}

        /** There are fewer than were asked for, for who asks now. */
        record TooFew(int open) implements Given {}
    }

    private void offer(EditionFacts edition, WaitingParty party, Duration window) {
        var wishes = party.parts();
        party.settle(partSeats.of(edition.id()).settle(wishes));
        party.offer(keptUntil(edition, window), clock.instant());
        waitingLetters.offered(edition, party, wishes);
    }

    private Instant keptUntil(EditionFacts edition, Duration window) {
        var end = clock.instant().plus(window);
        var begins = start.of(edition);
        return end.isBefore(begins) ? end : begins;
    }

    /** It gets no seats any more: the edition began, is over, or will not be. */
    private void close(EditionFacts edition, WaitingParty party) {
        var before = party.stage();
        party.end(CLOSED, Optional.empty(), clock.instant());
        waitingLetters.closed(edition, party, before);
    }

    private void letGo(EditionFacts edition, List<WaitingParty> active) {
        var now = clock.instant();
        for (var party : active) {
            if (party.seatsUntil().isPresent() && !party.isKeptSeats(now)) {
                if (party.stage() == OFFERED) {
                    party.end(EXPIRED, Optional.empty(), now);
                    waitingLetters.expired(edition, party);
                } else {
                    party.releaseSeats(now);
                    approvalLetters.noLongerKept(edition, party);
                }
            }
        }
    }
}
