package nl.leervink.enrolment;

import static nl.leervink.enrolment.PartyStage.APPROVAL;
import static nl.leervink.enrolment.PartyStage.DECLINED;
import static nl.leervink.enrolment.PartyStage.LEFT;
import static nl.leervink.enrolment.PartyStage.OFFERED;
import static nl.leervink.enrolment.PartyStage.REFUSED;
import static nl.leervink.enrolment.PartyStage.WAITING;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import nl.leervink.enrolment.AnswerResult.Ended;
import nl.leervink.enrolment.AnswerResult.NotYours;
import nl.leervink.enrolment.AnswerResult.Placed;
import nl.leervink.enrolment.AnswerResult.TooLate;
import nl.leervink.enrolment.AnswerResult.Waits;
import nl.leervink.kernel.ForContacts;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.ForSignedIn;
import nl.leervink.kernel.OneLine;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers of people who wait, and of organisations that want to agree first. */
@Service
public class Replies {

    public static final int LONGEST_REASON = 300;

    private final WaitingParties parties;
    private final Places places;
    private final Start start;
    private final Editions editions;
    private final Organisations organisations;
    private final People people;
    private final EnrolmentLetters letters;
    private final WaitingLetters waitingLetters;
    private final ApprovalLetters approvalLetters;
    private final Clock clock;

    Replies(
            WaitingParties parties,
            Places places,
            Start start,
            Editions editions,
            Organisations organisations,
            People people,
            EnrolmentLetters letters,
            WaitingLetters waitingLetters,
            ApprovalLetters approvalLetters,
            Clock clock) {
        this.parties = parties;
        this.places = places;
        this.start = start;
        this.editions = editions;
        this.organisations = organisations;
        this.people = people;
        this.letters = letters;
        this.waitingLetters = waitingLetters;
        this.approvalLetters = approvalLetters;
        this.clock = clock;
    }

    /** Takes the seats that were offered. */
    @ForSignedIn
    @Transactional
    public AnswerResult accept(PartyId id, PersonId me) {
        return answer(id, party -> answersFor(party, me), (edition, party) -> {
            if (party.stage() != OFFERED || !party.isKeptSeats(clock.instant()) || !start.isAhead(edition)) {
                return tooLate(edition, party);
            }
            return placed(edition, party);
        });
    }

    /** Wants the seats no longer: those that were offered, or a place on the list. They go to whoever is next. */
    @ForSignedIn
    @Transactional
    public AnswerResult withdraw(PartyId id, PersonId me) {
        return answer(
                id, party -> answersFor(party, me), (edition, party) -> withdraw(edition, party, Optional.of(me)));
    }

    /** As {@link #withdraw}, on their behalf. */
    @ForOffice
    @Transactional
    public AnswerResult remove(PartyId id) {
        return answer(id, _ -> true, (edition, party) -> withdraw(edition, party, Optional.empty()));
    }

    /** Agrees on behalf of an organisation the contact acts for. */
    @ForContacts
    @Transactional
    public AnswerResult approve(PartyId id, PersonId contact) {
        return answer(id, party -> actsFor(party, contact), this::approve);
    }

    /** Agrees on behalf of an organisation that told the office so. */
    @ForOffice
    @Transactional
    public AnswerResult approveForTheirOrganisation(PartyId id) {
        return answer(id, _ -> true, this::approve);
    }

    /**
     * Does not agree.
     *
     * @param reason told to the participant; of at most {@value #LONGEST_REASON} characters, the rest is left out
     */
    @ForContacts
    @Transactional
    public AnswerResult refuse(PartyId id, PersonId contact, String reason) {
        return answer(id, party -> actsFor(party, contact), (edition, party) -> refuse(edition, party, reason));
    }

    /** As {@link #refuse}, on behalf of an organisation that told the office so. */
    @ForOffice
    @Transactional
    public AnswerResult refuseForTheirOrganisation(PartyId id, String reason) {
        return answer(id, _ -> true, (edition, party) -> refuse(edition, party, reason));
    }

    private AnswerResult refuse(EditionFacts edition, WaitingParty party, String reason) {
        if (party.stage() != APPROVAL) {
            return new TooLate(party.stage());
        }
        var line = OneLine.of(reason);
        var why = Optional.of(line.substring(0, Math.min(line.length(), LONGEST_REASON)))
                .filter(words -> !words.isEmpty());
        party.end(REFUSED, why, clock.instant());
        approvalLetters.refused(edition, party, why);
        places.fillPlaces(edition);
        return new Ended();
    }

    private AnswerResult withdraw(EditionFacts edition, WaitingParty party, Optional<PersonId> by) {
        if (!Places.ACTIVE.contains(party.stage())) {
            return new TooLate(party.stage());
        }
        party.end(party.stage() == OFFERED ? DECLINED : LEFT, Optional.empty(), clock.instant());
        waitingLetters.withdrawn(edition, party, by);
        places.fillPlaces(edition);
        return new Ended();
    }

    private AnswerResult approve(EditionFacts edition, WaitingParty party) {
        if (party.stage() != APPROVAL || !start.isAhead(edition)) {
            return tooLate(edition, party);
        }
        var open = places.fillPlaces(edition) + (party.isKeptSeats(clock.instant()) ? party.seats() : 0);
        if (party.seats() <= open) {
            return placed(edition, party);
        }
        party.waitInLine(clock.instant());
        places.fillPlaces(edition);
        if (party.stage() == WAITING) {
            waitingLetters.waits(edition, party);
        }
        return new Waits();
    }

    private AnswerResult placed(EditionFacts edition, WaitingParty party) {
        var enrolled = places.place(edition, party);
        if (!party.isAskedForOneself()) {
            var staff = people.persons(party.participants()).values().stream()
                    .map(PersonFacts::name)
                    .toList();
            letters.staffEnrolled(edition, people.person(party.askedBy()), staff, enrolled);
        }
        return new Placed(enrolled);
    }

    /** Lets go what ran out before saying how far it is. */
    private AnswerResult tooLate(EditionFacts edition, WaitingParty party) {
        places.fillPlaces(edition);
        return new TooLate(party.stage());
    }

    private AnswerResult answer(
            PartyId id, Predicate<WaitingParty> may, BiFunction<EditionFacts, WaitingParty, AnswerResult> answer) {
        var edition = parties.findEditionOf(id).flatMap(waiting -> editions.withSeatsHeld(waiting.edition()));
        var party = edition.flatMap(_ -> parties.findById(id)).filter(may);
        return party.isEmpty() ? new NotYours() : answer.apply(edition.orElseThrow(), party.get());
    }

    private boolean answersFor(WaitingParty party, PersonId person) {
        return party.isAnsweredBy(person, organisation -> organisations.isActedForBy(organisation, person));
    }

    private boolean actsFor(WaitingParty party, PersonId person) {
        return party.organisation()
                .filter(organisation -> organisations.isActedForBy(organisation, person))
                .isPresent();
    }
}
