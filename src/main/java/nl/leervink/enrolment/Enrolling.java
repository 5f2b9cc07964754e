package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leervink.enrolment.ConfirmResult.AwaitsApproval;
import nl.leervink.enrolment.ConfirmResult.Confirmed;
import nl.leervink.enrolment.ConfirmResult.ConfirmedBefore;
import nl.leervink.enrolment.ConfirmResult.PasswordNeeded;
import nl.leervink.enrolment.ConfirmResult.TooLate;
import nl.leervink.enrolment.ConfirmResult.Unknown;
import nl.leervink.enrolment.ConfirmResult.Waits;
import nl.leervink.enrolment.EnrolResult.AlreadyEnrolled;
import nl.leervink.enrolment.EnrolResult.AlreadyWaiting;
import nl.leervink.enrolment.EnrolResult.Begun;
import nl.leervink.enrolment.EnrolResult.Certain;
import nl.leervink.enrolment.EnrolResult.DeadlinePassed;
import nl.leervink.enrolment.EnrolResult.Full;
import nl.leervink.enrolment.EnrolResult.NotOpen;
import nl.leervink.enrolment.EnrolResult.NotYours;
import nl.leervink.enrolment.EnrolResult.PartFull;
import nl.leervink.enrolment.EnrolResult.ToBeConfirmed;
import nl.leervink.enrolment.EnrolResult.TooMuchAsked;
import nl.leervink.enrolment.Enrolment.OnBehalfOf;
import nl.leervink.enrolment.Places.Given;
import nl.leervink.kernel.Brake;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.ForContacts;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.ForSignedIn;
import nl.leervink.kernel.Role;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import nl.leervink.security.Accounts;
import nl.leervink.security.Password;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enrolling: by a visitor, whose mailed link makes it certain; by someone signed in; by a contact for their staff. Seats
 * are given away one edition at a time: whoever gives one holds the edition until the transaction ends.
 */
@Service
public class Enrolling {

    static final int REQUESTS_FROM_A_PLACE = 30;

    private final Editions editions;
    private final Places places;
    private final Substitutes substitutes;
    private final PartSeats partSeats;
    private final KeptTerms terms;
    private final Start start;
    private final WaitingParties parties;
    private final EnrolmentBook book;
    private final EnrolmentRequests requests;
    private final People people;
    private final Organisations organisations;
    private final Accounts accounts;
    private final EnrolmentLetters letters;
    private final Insiders insiders;
    private final Clock clock;
    private final Brake brake;

    Enrolling(
            Editions editions,
            Places places,
            Substitutes substitutes,
            PartSeats partSeats,
            KeptTerms terms,
            Start start,
            WaitingParties parties,
            EnrolmentBook book,
            EnrolmentRequests requests,
            People people,
            Organisations organisations,
            Accounts accounts,
            EnrolmentLetters letters,
            Insiders insiders,
            Clock clock) {
        this.editions = editions;
        this.places = places;
        this.substitutes = substitutes;
        this.partSeats = partSeats;
        this.terms = terms;
        this.start = start;
        this.parties = parties;
        this.book = book;
        this.requests = requests;
        this.people = people;
        this.organisations = organisations;
        this.accounts = accounts;
        this.letters = letters;
        this.insiders = insiders;
        this.clock = clock;
        this.brake = new Brake(REQUESTS_FROM_A_PLACE, Duration.ofHours(1), clock);
    }

    /**
     * Asks for a place on a visitor's word: a seat is held, and a link mailed to them makes it certain; or, of who wants to
     * wait, no seat, and the link puts them on the waiting list. Says the same to someone who is enrolled already, who is told
     * so by mail. Each request mails someone who did not ask us to: one place may do so only {@value #REQUESTS_FROM_A_PLACE}
     * times an hour.
     *
     * @param address the network address it comes from
     */
    @ForEveryone
    @Transactional
    public EnrolResult request(EditionId id, NewParticipant participant, IfFull ifFull, String address) {
        var pause = brake.count(Brake.place(address));
        if (pause.isPresent()) {
            return new TooMuchAsked(pause.get());
        }
        return withOpenEdition(id, Optional.empty(), edition -> {
            var open = places.fillPlaces(edition);
            var now = clock.instant(); // after: a seat that ran out meanwhile may be given by now
            var earlier = requests.findByEditionAndEmail(id, participant.email());
            var holdsSeat =
                    open > 0 || earlier.map(request -> request.holdsSeat(now)).orElse(false);
            if (!holdsSeat && ifFull == IfFull.TELL) {
                return new Full(0); // whoever asks, so that nobody learns who has a place
            }
            var kept = kept(earlier.stream().toList(), now);
            var full = holdsSeat ? partsWantedTooMuch(id, List.of(participant.parts()), kept) : List.<SessionFacts>of();
            if (!full.isEmpty()) {
                return new PartFull(full);
            }
            var asking = holdsSeat ? settled(id, participant, kept) : participant;
            var known = people.withEmail(participant.email())
                    .flatMap(person -> book.findByParticipantAndEdition(person.id(), id));
            if (known.isPresent()) {
                letters.alreadyEnrolled(edition, participant.email());
            } else if (earlier.map(request -> request.isFresh(now)).orElse(false)) {
                earlier.get()
                        .correct(asking, terms.of(id).cancellation()); // the letter with its link is still under way
            } else {
                var token = ConfirmationToken.next();
                var shown = terms.of(id).cancellation();
                earlier.ifPresentOrElse(
                        request -> request.askAgain(asking, shown, holdsSeat, token, now),
                        () -> requests.save(new EnrolmentRequest(id, asking, shown, holdsSeat, token, now)));
                letters.requested(edition, participant, holdsSeat, token);
            }
            return new ToBeConfirmed(participant.email(), !holdsSeat);
        });
    }

    /**
     * What the page behind a confirmation link shows; empty for a link that was never sent, or was replaced, or is to take
     * over a place that is gone.
     */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<PendingRequest> pending(ConfirmationToken token) {
        return requests.findByTokenHash(token.hash()).flatMap(request -> {
            var participant = request.participant();
            var edition = editions.find(request.edition()).orElseThrow();
            var takeOver = substitutes.takenOver(edition, request);
            if (request.inPlaceOf().isPresent() && takeOver.isEmpty() && !request.isConfirmed()) {
                return Optional.empty();
            }
            return Optional.of(new PendingRequest(
                    request.edition(),
                    edition.title(),
                    participant.name().full(),
                    participant.email().value(),
                    request.isToWait(),
                    takeOver,
                    needsPassword(participant),
                    request.isConfirmed()));
        });
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
            return new Unknown();
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
        if (request.inPlaceOf().isPresent()) {
            return takeOver(edition, request, password);
        }
        var free = places.fillPlaces(edition);
        var now = clock.instant(); // after: a seat that ran out meanwhile may be given by now
        var kept = request.holdsSeat(now);
        var open = free + (kept ? 1 : 0);
        var inTime = kept || request.isToWait() || !LocalDate.now(clock).isAfter(edition.enrolUntil());
        if (!start.isAhead(edition) || !inTime || (open < 1 && !request.isToWait())) {
            return new TooLate(edition.id());
        }
        var sender = participant.employer().map(employer -> sender(employer, participant));
        var person = confirmed(request, password);
        if (book.findByParticipantAndEdition(person, edition.id()).isPresent()) {
            return new Confirmed(edition.id());
        }
        var waiting = parties.findOf(person, edition.id());
        if (waiting.isPresent() && !kept) {
            return new Waits(edition.id());
        }
        waiting.ifPresent(party -> party.leave(person, now)); // the seat kept for them is theirs alone
        var ifFull = request.isToWait() ? IfFull.WAIT : IfFull.TELL;
        return switch (ask(
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

    private PersonId confirmed(EnrolmentRequest request, Optional<Password> password) {
        var participant = request.participant();
        request.confirm(clock.instant());
        var person = people.meet(participant.name(), participant.email());
        password.ifPresent(chosen -> accounts.open(person, chosen));
        accounts.allow(person, Set.of(Role.PARTICIPANT));
        return person;
    }

    /** Whoever was asked to take over a place says yes: theirs, as long as it is there and the edition did not begin. */
    private ConfirmResult takeOver(EditionFacts edition, EnrolmentRequest request, Optional<Password> password) {
        var place = request.inPlaceOf()
                .flatMap(book::findById)
                .filter(_ -> start.isAhead(edition))
                .filter(one -> !substitutes.theirContactDecides(
                        edition, one, one.facts().participant()));
        if (place.isEmpty()) {
            return new TooLate(edition.id());
        }
        var person = confirmed(request, password);
        if (book.findByParticipantAndEdition(person, edition.id()).isPresent()) {
            return new Confirmed(edition.id());
        }
        parties.findOf(person, edition.id()).ifPresent(party -> party.leave(person, clock.instant()));
        substitutes.takeOver(
                edition,
                place.get(),
                person,
                place.get().facts().participant(),
                request.participant().registerNumbers());
        places.fillPlaces(edition); // what was offered to them is for who is next
        return new Confirmed(edition.id());
    }

    /** Enrols the person who is signed in, to whom any part of a day will do, or has them wait if they want to. */
    @ForSignedIn
    @Transactional
    public EnrolResult enrolMyself(
            EditionId id, PersonId me, Optional<Employer> employer, List<StatedNumber> registerNumbers, IfFull ifFull) {
        return enrolMyself(id, me, employer, registerNumbers, PartsChosen.NONE, ifFull);
    }

    /**
     * Enrols the person who is signed in, or has them wait if they want to.
     *
     * @param parts what they want of days that are held in parts
     */
    @ForSignedIn
    @Transactional
    public EnrolResult enrolMyself(
            EditionId id,
            PersonId me,
            Optional<Employer> employer,
            List<StatedNumber> registerNumbers,
            PartsChosen parts,
            IfFull ifFull) {
        return withOpenEdition(id, Optional.empty(), edition -> {
            var email = people.person(me).email();
            if (book.findByParticipantAndEdition(me, id).isPresent()) {
                return new AlreadyEnrolled(List.of(email));
            }
            if (parties.findOf(me, id).isPresent()) {
                return new AlreadyWaiting(List.of(email));
            }
            var own = unconfirmed(List.of(email), id);
            var free = places.fillPlaces(edition);
            var kept = kept(own, clock.instant()); // after: a seat that ran out meanwhile may be given by now
            var open = free + kept.seats();
            var full = open < 1 ? List.<SessionFacts>of() : partsWantedTooMuch(id, List.of(parts), kept);
            if (!full.isEmpty()) {
                return new PartFull(full);
            }
            return said(
                    ask(
                            edition,
                            me,
                            employer.map(this::sender),
                            agreement(id),
                            registerNumbers,
                            parts,
                            ifFull,
                            open,
                            kept),
                    own);
        });
    }

    /** Enrols staff of an organisation the contact acts for, or has them wait together: all of them, or nobody. */
    @ForContacts
    @Transactional
    public EnrolResult enrolStaff(
            EditionId id, OrganisationId organisation, PersonId contact, List<NewParticipant> staff, IfFull ifFull) {
        organisations.hold(organisation);
        if (!organisations.isActedForBy(organisation, contact)) {
            return new NotYours();
        }
        return enrolAll(id, Optional.of(new OnBehalfOf(organisation, Optional.of(contact))), contact, staff, ifFull);
    }

    /** Enrols people at the office's word, for an organisation or privately: all of them, or nobody. */
    @ForOffice
    @Transactional
    public EnrolResult enrolFor(
            EditionId id, Optional<OrganisationId> organisation, PersonId office, List<NewParticipant> named) {
        var sender = organisation.map(known -> new OnBehalfOf(known, Optional.empty()));
        return enrolAll(id, sender, office, named, IfFull.TELL);
    }

    private EnrolResult enrolAll(
            EditionId id, Optional<OnBehalfOf> sender, PersonId by, List<NewParticipant> staff, IfFull ifFull) {
        return withOpenEdition(id, sender.map(OnBehalfOf::organisation), edition -> {
            var emails = staff.stream().map(NewParticipant::email).toList();
            var taking = insiders.among(emails, edition);
            if (!taking.isEmpty()) {
                return insiders.tell(taking, sender.flatMap(OnBehalfOf::contact), edition);
            }
            var own = unconfirmed(emails, id);
            var free = places.fillPlaces(edition);
            var kept = kept(own, clock.instant()); // after: a seat that ran out meanwhile may be given by now
            var open = free + kept.seats();
            if (ifFull == IfFull.TELL && staff.size() > open) {
                return new Full(open); // before anybody becomes known to us
            }
            var wishes = staff.stream().map(NewParticipant::parts).toList();
            var full = staff.size() > open ? List.<SessionFacts>of() : partsWantedTooMuch(id, wishes, kept);
            if (!full.isEmpty()) {
                return new PartFull(full);
            }
            var known = people.meet(
                    staff.stream().collect(toMap(NewParticipant::email, NewParticipant::name, (first, _) -> first)));
            var numbers = new LinkedHashMap<PersonId, List<StatedNumber>>();
            var parts = new LinkedHashMap<PersonId, PartsChosen>();
            staff.forEach(member -> {
                var person = requireNonNull(known.get(member.email()));
                numbers.put(person, member.registerNumbers());
                parts.put(person, member.parts());
            });
            var party = new WaitingParty(id, by, parts, sender, agreement(id), clock.instant());
            var given = places.ask(edition, party, numbers, false, ifFull, open, kept);
            if (given instanceof Given.Certain(var enrolled)) {
                var members = staff.stream().map(NewParticipant::name).toList();
                sender.flatMap(OnBehalfOf::contact)
                        .ifPresent(
                                contact -> letters.staffEnrolled(edition, people.person(contact), members, enrolled));
            }
            return said(given, own);
        });
    }

    private Given ask(
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
        return places.ask(edition, party, Map.of(person, numbers), needsApproval(person, sender), ifFull, open, kept);
    }

    /** The words for it. Whoever got seats needs those no longer that requests of their own held. */
    private EnrolResult said(Given given, List<EnrolmentRequest> own) {
        if (given instanceof Given.Certain || given instanceof Given.ForApproval) {
            own.forEach(request -> request.release(clock.instant()));
        }
        return switch (given) {
            case Given.Certain(var enrolments) -> new Certain(enrolments);
            case Given.ForApproval(var party, var keptUntil) -> new EnrolResult.AwaitsApproval(party, keptUntil);
            case Given.Waits(var party) -> new EnrolResult.Waits(party);
            case Given.TooFew(var open) -> new Full(open);
        };
    }

    /** An edition that is for one organisation takes nobody but whom its own contacts enrol. */
    private EnrolResult withOpenEdition(
            EditionId id, Optional<OrganisationId> enrolledBy, Function<EditionFacts, EnrolResult> ask) {
        return editions.withSeatsHeld(id)
                .filter(edition -> edition.status() == EditionStatus.OPEN)
                .filter(edition ->
                        edition.closedTo().isEmpty() || edition.closedTo().equals(enrolledBy))
                .map(edition -> {
                    if (LocalDate.now(clock).isAfter(edition.enrolUntil())) {
                        return new DeadlinePassed(edition.enrolUntil());
                    }
                    return start.isAhead(edition) ? ask.apply(edition) : new Begun();
                })
                .orElseGet(NotOpen::new);
    }

    private LeavingAgreement agreement(EditionId edition) {
        return LeavingAgreement.to(terms.of(edition).cancellation());
    }

    private List<EnrolmentRequest> unconfirmed(List<EmailAddress> emails, EditionId edition) {
        return requests.findByEditionAndEmailInAndConfirmedAtIsNull(edition, emails);
    }

    /** The parts of days with each seat that these hold. */
    private static KeptParts kept(List<EnrolmentRequest> requests, Instant now) {
        return new KeptParts(
                now,
                requests.stream()
                        .filter(request -> request.holdsSeat(now))
                        .map(EnrolmentRequest::parts)
                        .toList());
    }

    /** Who asks for a part of a day hears that it is full; nobody is put in another unasked. */
    private List<SessionFacts> partsWantedTooMuch(EditionId edition, List<PartsChosen> wishes, KeptParts kept) {
        return wishes.stream().allMatch(PartsChosen::isNone)
                ? List.of()
                : partSeats.of(edition, kept).wantedTooMuch(wishes);
    }

    private NewParticipant settled(EditionId edition, NewParticipant participant, KeptParts kept) {
        return participant.comingTo(
                partSeats.of(edition, kept).settle(List.of(participant.parts())).getFirst());
    }

    private boolean needsApproval(PersonId person, Optional<OnBehalfOf> sender) {
        return sender.map(OnBehalfOf::organisation)
                .filter(organisation -> organisations.mustAgree(organisation, person))
                .isPresent();
    }

    private OnBehalfOf sender(Employer employer) {
        return new OnBehalfOf(
                organisations.meet(employer.organisation()),
                Optional.of(people.meet(employer.contactName(), employer.contactEmail())));
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
