package nl.leervink.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.leervink.enrolment.ConfirmResult.AwaitsApproval;
import nl.leervink.enrolment.ConfirmResult.Confirmed;
import nl.leervink.enrolment.ConfirmResult.ConfirmedBefore;
import nl.leervink.enrolment.ConfirmResult.PasswordNeeded;
import nl.leervink.enrolment.ConfirmResult.TooLate;
import nl.leervink.enrolment.ConfirmResult.Unknown;
import nl.leervink.enrolment.ConfirmResult.Waits;
import nl.leervink.enrolment.Enrolment.OnBehalfOf;
import nl.leervink.enrolment.Places.Given;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.kernel.Role;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.Editions;
import nl.leervink.security.Accounts;
import nl.leervink.security.Password;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a mailed link does for who follows it: it shows that the address is theirs, and makes the place certain that they asked
 * for, puts them on the waiting list, or gives them the place of who asked them to take over.
 */
@Service
public class Confirming {

    private final Editions editions;
    private final Places places;
    private final Substitutes substitutes;
    private final SubstituteQuestions questions;
    private final Start start;
    private final WaitingParties parties;
    private final EnrolmentBook book;
    private final EnrolmentRequests requests;
    private final People people;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Clock clock;

    Confirming(
            Editions editions,
            Places places,
            Substitutes substitutes,
            SubstituteQuestions questions,
            Start start,
            WaitingParties parties,
            EnrolmentBook book,
            EnrolmentRequests requests,
            People people,
            Organisations organisations,
            Accounts accounts,
            Clock clock) {
        this.editions = editions;
        this.places = places;
        this.substitutes = substitutes;
        this.questions = questions;
        this.start = start;
        this.parties = parties;
        this.book = book;
        this.requests = requests;
        this.people = people;
        this.organisations = organisations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * What the page behind a confirmation link shows; empty for a link that was never sent, or was replaced, or is to take
     * over a place that is gone.
     */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<PendingRequest> pending(ConfirmationToken token) {
        return requests.findByTokenHash(token.hash())
                .map(request -> new PendingRequest(
                        editions.find(request.edition()).orElseThrow(),
                        request.participant(),
                        request.isToWait(),
                        Optional.empty(),
                        needsPassword(request.participant()),
                        request.isConfirmed()))
                .or(() -> questions.byLink(token).flatMap(this::pending));
    }

    private Optional<PendingRequest> pending(SubstituteRequest request) {
        var edition = editions.find(request.edition()).orElseThrow();
        var takeOver = substitutes.takenOver(edition, request);
        return Optional.of(new PendingRequest(
                        edition,
                        request.substitute(),
                        false,
                        takeOver,
                        needsPassword(request.substitute()),
                        request.isConfirmed()))
                .filter(_ -> takeOver.isPresent() || request.isConfirmed());
    }

    /**
     * Makes a requested place certain: the link proves that the address is theirs.
     *
     * @param password to sign in with from now on; of no use to someone who has one
     */
    @ForEveryone
    @Transactional
    public ConfirmResult confirm(ConfirmationToken token, Optional<Password> password) {
        var asked = requests.findEditionOf(token.hash()).map(SeatCount::edition);
        if (asked.isEmpty()) {
            return takeOver(token, password);
        }
        var edition = editions.withSeatsHeld(asked.get()).orElseThrow();
        var found = requests.findFresh(token.hash());
        if (found.isEmpty()) {
            return new Unknown();
        }
        var request = found.get();
        if (request.isConfirmed()) {
            return new ConfirmedBefore(request.edition());
        }
        var participant = request.participant();
        if (needsPassword(participant) && password.isEmpty()) {
            return new PasswordNeeded();
        }
        var free = places.fillPlaces(edition);
        var now = clock.instant(); // after: a seat that ran out meanwhile may be given by now
        var kept = request.holdsSeat(now);
        var open = free + (kept ? 1 : 0);
        var inTime = kept || request.isToWait() || !LocalDate.now(clock).isAfter(edition.enrolUntil());
        if (isIn(participant, edition)) {
            request.confirm(now);
            becomesKnown(participant, password);
            return new Confirmed(edition.id());
        }
        if (!start.isAhead(edition) || !inTime || (open < 1 && !request.isToWait())) {
            return new TooLate(edition.id());
        }
        var sender = participant.employer().map(employer -> sender(employer, participant));
        request.confirm(now);
        var person = becomesKnown(participant, password);
        var waiting = parties.findOf(person, edition.id());
        if (waiting.isPresent() && !kept) {
            return new Waits(edition.id());
        }
        waiting.ifPresent(party -> party.leave(person, now)); // the seat kept for them is theirs alone
        var ifFull = request.isToWait() ? IfFull.WAIT : IfFull.TELL;
        return switch (places.askForOneself(
                edition,
                person,
                sender,
                request.agreement(),
                participant.registerNumbers(),
                participant.parts(),
                ifFull,
                open,
                KeptParts.none(now))) {
            case Given.Certain _ -> new Confirmed(edition.id());
            case Given.ForApproval _ -> new AwaitsApproval(edition.id());
            case Given.Waits _ -> new Waits(edition.id());
            case Given.TooFew _ -> new TooLate(edition.id());
        };
    }

    private boolean isIn(NewParticipant participant, EditionFacts edition) {
        return people.withEmail(participant.email())
                .flatMap(person -> book.findByParticipantAndEdition(person.id(), edition.id()))
                .isPresent();
    }

    private PersonId becomesKnown(NewParticipant participant, Optional<Password> password) {
        var person = people.meet(participant.name(), participant.email());
        password.ifPresent(chosen -> accounts.open(person, chosen));
        accounts.allow(person, Set.of(Role.PARTICIPANT));
        return person;
    }

    /** Whoever was asked to take over a place says yes: theirs, as long as it is there and the edition did not begin. */
    private ConfirmResult takeOver(ConfirmationToken token, Optional<Password> password) {
        var edition = questions.editionOf(token).flatMap(editions::withSeatsHeld);
        var request = edition.flatMap(_ -> questions.byFreshLink(token));
        if (request.isEmpty()) {
            return new Unknown();
        }
        return request.get().isConfirmed()
                ? new ConfirmedBefore(request.get().edition())
                : takeOver(edition.orElseThrow(), request.get(), password);
    }

    private ConfirmResult takeOver(EditionFacts edition, SubstituteRequest request, Optional<Password> password) {
        var substitute = request.substitute();
        if (needsPassword(substitute) && password.isEmpty()) {
            return new PasswordNeeded();
        }
        var place = book.findById(request.place())
                .filter(_ -> start.isAhead(edition))
                .filter(one -> !substitutes.theirContactDecides(
                        edition, one, one.facts().participant()));
        if (place.isEmpty()) {
            return new TooLate(edition.id());
        }
        if (isIn(substitute, edition)) {
            becomesKnown(substitute, password);
            questions.forget(request); // somebody else can be asked
            return new Confirmed(edition.id());
        }
        request.confirm(clock.instant());
        var person = becomesKnown(substitute, password);
        parties.findOf(person, edition.id()).ifPresent(party -> party.leave(person, clock.instant()));
        substitutes.takeOver(edition, place.get(), person, place.get().facts().participant());
        places.fillPlaces(edition); // what was offered to them, or kept for them, is for who is next
        return new Confirmed(edition.id());
    }

    /** In one order, whoever names whom: an organisation, then people by address; who is new is held until the end. */
    private OnBehalfOf sender(Employer employer, NewParticipant participant) {
        var organisation = organisations.meet(employer.organisation());
        if (participant.email().value().compareTo(employer.contactEmail().value()) < 0) {
            people.meet(participant.name(), participant.email());
        }
        return new OnBehalfOf(organisation, Optional.of(people.meet(employer.contactName(), employer.contactEmail())));
    }

    private boolean needsPassword(NewParticipant participant) {
        return people.withEmail(participant.email())
                .map(person -> !accounts.canSignIn(person.id()))
                .orElse(true);
    }
}
