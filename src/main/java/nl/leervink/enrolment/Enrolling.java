package nl.leervink.enrolment;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leervink.enrolment.ConfirmResult.Confirmed;
import nl.leervink.enrolment.ConfirmResult.ConfirmedBefore;
import nl.leervink.enrolment.ConfirmResult.PasswordNeeded;
import nl.leervink.enrolment.ConfirmResult.TooLate;
import nl.leervink.enrolment.ConfirmResult.Unknown;
import nl.leervink.enrolment.EnrolResult.AlreadyEnrolled;
import nl.leervink.enrolment.EnrolResult.Certain;
import nl.leervink.enrolment.EnrolResult.DeadlinePassed;
import nl.leervink.enrolment.EnrolResult.Full;
import nl.leervink.enrolment.EnrolResult.NotOpen;
import nl.leervink.enrolment.EnrolResult.NotYours;
import nl.leervink.enrolment.EnrolResult.ToBeConfirmed;
import nl.leervink.enrolment.EnrolResult.TooMuchAsked;
import nl.leervink.enrolment.Enrolment.OnBehalfOf;
import nl.leervink.kernel.Brake;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.ForContacts;
import nl.leervink.kernel.ForEveryone;
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
import nl.leervink.security.Accounts;
import nl.leervink.security.Password;
import org.springframework.context.ApplicationEventPublisher;
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
    private final Seats seats;
    private final EnrolmentBook book;
    private final EnrolmentRequests requests;
    private final People people;
    private final Organisations organisations;
    private final Accounts accounts;
    private final EnrolmentLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Brake brake;

    Enrolling(
            Editions editions,
            Seats seats,
            EnrolmentBook book,
            EnrolmentRequests requests,
            People people,
            Organisations organisations,
            Accounts accounts,
            EnrolmentLetters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.editions = editions;
        this.seats = seats;
        this.book = book;
        this.requests = requests;
        this.people = people;
        this.organisations = organisations;
        this.accounts = accounts;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
        this.brake = new Brake(REQUESTS_FROM_A_PLACE, Duration.ofHours(1), clock);
    }

    /**
     * Asks for a place on a visitor's word: a seat is held, and a link mailed to them makes it certain. Says the same
     * to someone who is enrolled already, who is told so by mail. Each request mails someone who did not ask us to: one
     * place may do so only {@value #REQUESTS_FROM_A_PLACE} times an hour.
     *
     * @param address the network address it comes from
     */
    @ForEveryone
    @Transactional
    public EnrolResult request(EditionId id, NewParticipant participant, String address) {
        var pause = brake.count(Brake.place(address));
        if (pause.isPresent()) {
            return new TooMuchAsked(pause.get());
        }
        return withOpenEdition(id, edition -> {
            var now = clock.instant();
            var earlier = requests.findByEditionAndEmail(id, participant.email());
            var holdsSeat = earlier.map(request -> request.holdsSeat(now)).orElse(false);
            if (!holdsSeat && seatsLeft(edition) < 1) {
                return new Full(0); // whoever asks, so that nobody learns who has a place
            }
            var known = people.withEmail(participant.email())
                    .flatMap(person -> book.findByParticipantAndEdition(person.id(), id));
            if (known.isPresent()) {
                letters.alreadyEnrolled(edition, participant.email());
            } else if (earlier.map(request -> request.isFresh(now)).orElse(false)) {
                earlier.get().correct(participant); // the letter with its link is still under way
            } else {
                var token = ConfirmationToken.next();
                earlier.ifPresentOrElse(
                        request -> request.askAgain(participant, token, now),
                        () -> requests.save(new EnrolmentRequest(id, participant, token, now)));
                letters.requested(edition, participant, token);
            }
            return new ToBeConfirmed(participant.email());
        });
    }

    /** What the page behind a confirmation link shows; empty for a link that was never sent, or was replaced. */
    @ForEveryone
    @Transactional(readOnly = true)
    public Optional<PendingRequest> pending(ConfirmationToken token) {
        return requests.findByTokenHash(token.hash()).map(request -> {
            var participant = request.participant();
            return new PendingRequest(
                    request.edition(),
                    editions.find(request.edition()).orElseThrow().title(),
                    participant.name().full(),
                    participant.email().value(),
                    needsPassword(participant),
                    request.isConfirmed());
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
        var now = clock.instant();
        if (edition.status() != EditionStatus.OPEN || (!request.holdsSeat(now) && !isOpenWithSeats(edition))) {
            return new TooLate(edition.id());
        }
        request.confirm(now);
        var person = people.meet(participant.name(), participant.email());
        password.ifPresent(chosen -> accounts.open(person, chosen));
        accounts.allow(person, Set.of(Role.PARTICIPANT));
        if (book.findByParticipantAndEdition(person, edition.id()).isEmpty()) {
            enrol(edition, person, participant.employer().map(this::sender), participant.registerNumbers());
        }
        return new Confirmed(edition.id());
    }

    /** Enrols the person who is signed in. */
    @ForSignedIn
    @Transactional
    public EnrolResult enrolMyself(
            EditionId id, PersonId me, Optional<Employer> employer, List<StatedNumber> registerNumbers) {
        return withOpenEdition(id, edition -> {
            if (book.findByParticipantAndEdition(me, id).isPresent()) {
                return new AlreadyEnrolled(List.of(people.person(me).email()));
            }
            releaseRequestOf(people.person(me).email(), id);
            if (seatsLeft(edition) < 1) {
                return new Full(0);
            }
            accounts.allow(me, Set.of(Role.PARTICIPANT));
            return new Certain(List.of(enrol(edition, me, employer.map(this::sender), registerNumbers)));
        });
    }

    /** Enrols staff of an organisation the contact acts for: all of them, or nobody. */
    @ForContacts
    @Transactional
    public EnrolResult enrolStaff(
            EditionId id, OrganisationId organisation, PersonId contact, List<NewParticipant> staff) {
        if (!organisations.isActedForBy(organisation, contact)) {
            return new NotYours();
        }
        return withOpenEdition(id, edition -> {
            var already = staff.stream()
                    .map(NewParticipant::email)
                    .filter(email -> people.withEmail(email)
                            .flatMap(person -> book.findByParticipantAndEdition(person.id(), id))
                            .isPresent())
                    .toList();
            if (!already.isEmpty()) {
                return new AlreadyEnrolled(already);
            }
            staff.forEach(member -> releaseRequestOf(member.email(), id));
            var left = seatsLeft(edition);
            if (left < staff.size()) {
                return new Full(left);
            }
            var sender = new OnBehalfOf(organisation, contact);
            // In one order, whoever enrols whom: each holds the accounts of theirs until the end
            var inOrder = staff.stream()
                    .sorted(comparing(member -> member.email().value()))
                    .toList();
            var enrolled = inOrder.stream()
                    .map(member -> {
                        var person = people.meet(member.name(), member.email());
                        accounts.allow(person, Set.of(Role.PARTICIPANT));
                        return enrol(edition, person, Optional.of(sender), member.registerNumbers());
                    })
                    .toList();
            letters.staffEnrolled(edition, people.person(contact), inOrder, enrolled);
            return new Certain(enrolled);
        });
    }

    private EnrolResult withOpenEdition(EditionId id, Function<EditionFacts, EnrolResult> ask) {
        return editions.withSeatsHeld(id)
                .filter(edition -> edition.status() == EditionStatus.OPEN)
                .map(edition -> LocalDate.now(clock).isAfter(edition.enrolUntil())
                        ? new DeadlinePassed(edition.enrolUntil())
                        : ask.apply(edition))
                .orElseGet(NotOpen::new);
    }

    private boolean isOpenWithSeats(EditionFacts edition) {
        return !LocalDate.now(clock).isAfter(edition.enrolUntil()) && seatsLeft(edition) > 0;
    }

    /** Whoever gets a place needs the seat no longer that a request of their own held. */
    private void releaseRequestOf(EmailAddress email, EditionId edition) {
        requests.findByEditionAndEmail(edition, email)
                .filter(request -> !request.isConfirmed())
                .ifPresent(request -> request.release(clock.instant()));
    }

    private int seatsLeft(EditionFacts edition) {
        return edition.capacity() - seats.taken(List.of(edition.id())).getOrDefault(edition.id(), 0);
    }

    private EnrolmentId enrol(
            EditionFacts edition, PersonId person, Optional<OnBehalfOf> sender, List<StatedNumber> numbers) {
        sender.ifPresent(known -> organisations.employ(known.organisation(), person));
        var enrolment = book.save(new Enrolment(edition.id(), person, sender, clock.instant()))
                .facts();
        events.publishEvent(new Enrolled(enrolment.id(), edition.id(), person, numbers));
        letters.enrolled(edition, enrolment, people.person(person));
        return enrolment.id();
    }

    private OnBehalfOf sender(Employer employer) {
        return new OnBehalfOf(
                organisations.meet(employer.organisation()),
                people.meet(employer.contactName(), employer.contactEmail()));
    }

    private boolean needsPassword(NewParticipant participant) {
        return people.withEmail(participant.email())
                .map(person -> !accounts.canSignIn(person.id()))
                .orElse(true);
    }
}
