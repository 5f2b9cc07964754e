package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.leervink.enrolment.EnrolResult.AlreadyEnrolled;
import nl.leervink.enrolment.EnrolResult.AlreadyWaiting;
import nl.leervink.enrolment.EnrolResult.Begun;
import nl.leervink.enrolment.EnrolResult.Certain;
import nl.leervink.enrolment.EnrolResult.DeadlinePassed;
import nl.leervink.enrolment.EnrolResult.Full;
import nl.leervink.enrolment.EnrolResult.NotOpen;
import nl.leervink.enrolment.EnrolResult.NotYours;
import nl.leervink.enrolment.EnrolResult.OtherName;
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
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
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
    private final PartSeats partSeats;
    private final KeptTerms terms;
    private final Start start;
    private final WaitingParties parties;
    private final EnrolmentBook book;
    private final EnrolmentRequests requests;
    private final People people;
    private final Organisations organisations;
    private final EnrolmentLetters letters;
    private final Insiders insiders;
    private final NamesOnRecord names;
    private final Clock clock;
    private final Brake brake;

    Enrolling(
            Editions editions,
            Places places,
            PartSeats partSeats,
            KeptTerms terms,
            Start start,
            WaitingParties parties,
            EnrolmentBook book,
            EnrolmentRequests requests,
            People people,
            Organisations organisations,
            EnrolmentLetters letters,
            Insiders insiders,
            NamesOnRecord names,
            Clock clock) {
        this.editions = editions;
        this.places = places;
        this.partSeats = partSeats;
        this.terms = terms;
        this.start = start;
        this.parties = parties;
        this.book = book;
        this.requests = requests;
        this.people = people;
        this.organisations = organisations;
        this.letters = letters;
        this.insiders = insiders;
        this.names = names;
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
        return enrolMyself(id, me, () -> employer.map(this::sender), registerNumbers, parts, ifFull);
    }

    /**
     * Enrols the person who is signed in on behalf of an organisation they are staff of: whoever acts for it gets what comes
     * of it, so that nobody need be named.
     */
    @ForSignedIn
    @Transactional
    public EnrolResult enrolMyselfFor(
            EditionId id,
            PersonId me,
            OrganisationId employer,
            List<StatedNumber> registerNumbers,
            PartsChosen parts,
            IfFull ifFull) {
        organisations.hold(employer);
        return organisations.sendersOf(me).contains(employer)
                ? enrolMyself(
                        id,
                        me,
                        () -> Optional.of(new OnBehalfOf(employer, Optional.empty())),
                        registerNumbers,
                        parts,
                        ifFull)
                : new NotYours();
    }

    private EnrolResult enrolMyself(
            EditionId id,
            PersonId me,
            Supplier<Optional<OnBehalfOf>> sender,
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
                    places.askForOneself(
                            edition, me, sender.get(), agreement(id), registerNumbers, parts, ifFull, open, kept),
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
            var otherwise = names.otherThan(staff, sender.flatMap(OnBehalfOf::contact));
            if (!otherwise.isEmpty()) {
                return new OtherName(otherwise);
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

    private OnBehalfOf sender(Employer employer) {
        return new OnBehalfOf(
                organisations.meet(employer.organisation()),
                Optional.of(people.meet(employer.contactName(), employer.contactEmail())));
    }
}
