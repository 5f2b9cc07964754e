package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.enrolment.LeaveResult.InAlready;
import nl.leervink.enrolment.LeaveResult.SubstituteAsked;
import nl.leervink.enrolment.LeaveResult.Substituted;
import nl.leervink.enrolment.LeaveResult.ToldThemselves;
import nl.leervink.enrolment.LeaveResult.TooMuchAsked;
import nl.leervink.enrolment.PendingRequest.TakeOver;
import nl.leervink.kernel.Brake;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import org.springframework.stereotype.Component;

/**
 * Someone else who takes a place as it is: enrolled at the word of a contact or the office, as they enrol anybody; or asked
 * by whoever has the place, and then they say so themselves, by the link that is mailed. Whoever calls holds the edition.
 */
@Component
class Substitutes {

    static final int ASKED_BY_ONE = 10;

    private final EnrolmentBook book;
    private final EnrolmentRequests requests;
    private final Insiders insiders;
    private final Departing departing;
    private final Places places;
    private final People people;
    private final Organisations organisations;
    private final EnrolmentLetters letters;
    private final Clock clock;
    private final Brake brake;

    Substitutes(
            EnrolmentBook book,
            EnrolmentRequests requests,
            Insiders insiders,
            Departing departing,
            Places places,
            People people,
            Organisations organisations,
            EnrolmentLetters letters,
            Clock clock) {
        this.book = book;
        this.requests = requests;
        this.insiders = insiders;
        this.departing = departing;
        this.places = places;
        this.people = people;
        this.organisations = organisations;
        this.letters = letters;
        this.clock = clock;
        this.brake = new Brake(ASKED_BY_ONE, Duration.ofHours(1), clock);
    }

    /**
     * Enrols them instead, at the word of somebody who may give it.
     *
     * @param contact who may not know of everyone; empty for the office
     */
    LeaveResult put(
            EditionFacts edition, Enrolment place, NewParticipant substitute, PersonId by, Optional<PersonId> contact) {
        var inside = insider(edition, substitute, contact);
        if (inside.isPresent()) {
            return inside.get();
        }
        requests.findByEditionAndEmailInAndConfirmedAtIsNull(edition.id(), List.of(substitute.email()))
                .forEach(request -> request.release(clock.instant())); // a seat of their own is for who is next
        var taken = takeOver(
                edition, place, people.meet(substitute.name(), substitute.email()), by, substitute.registerNumbers());
        places.fillPlaces(edition);
        return new Substituted(taken);
    }

    /** Asks them by mail. Whoever was asked before for this place is so no longer; until a yes nothing else changes. */
    LeaveResult ask(EditionFacts edition, Enrolment place, NewParticipant substitute) {
        var now = clock.instant();
        var holder = place.facts().participant();
        var earlier = requests.findByEditionAndEmail(edition.id(), substitute.email());
        var pause = brake.count(holder.value().toString());
        if (pause.isPresent()) {
            return new TooMuchAsked(pause.get());
        }
        var inside = insider(edition, substitute, Optional.of(holder));
        if (inside.isPresent()) {
            return inside.get();
        }
        if (earlier.filter(request -> request.isOnesOwn(now)).isPresent()) {
            return new ToldThemselves(); // by the link they asked for: that they did is theirs to tell
        }
        requests.findByInPlaceOf(place.facts().id()).stream()
                .filter(request -> !earlier.equals(Optional.of(request)))
                .forEach(requests::delete);
        var token = ConfirmationToken.next();
        var agreed = place.agreement().ladder();
        var request =
                earlier.orElseGet(() -> new EnrolmentRequest(edition.id(), substitute, agreed, false, token, now));
        request.askAgain(substitute, agreed, false, token, now);
        request.takesOver(place.facts().id());
        requests.save(request);
        letters.substituteAsked(edition, people.person(holder), organisationOf(place), substitute, token);
        return new SubstituteAsked(substitute.email());
    }

    private Optional<String> organisationOf(Enrolment place) {
        return place.facts()
                .organisation()
                .map(id -> requireNonNull(
                                organisations.organisations(List.of(id)).get(id))
                        .name());
    }

    /** Whether an organisation decides who takes this place: its own edition, or one it agrees to first. */
    boolean theirContactDecides(EditionFacts edition, Enrolment place, PersonId person) {
        return place.facts()
                .organisation()
                .filter(organisation -> edition.closedTo().isPresent()
                        ? !organisations.isActedForBy(organisation, person)
                        : organisations.mustAgree(organisation, person))
                .isPresent();
    }

    /** Who was asked to take over a place and did not answer yet. */
    Optional<NewParticipant> asked(EnrolmentId place) {
        return requests.findByInPlaceOf(place).stream()
                .filter(request -> !request.isConfirmed())
                .findFirst()
                .map(EnrolmentRequest::participant);
    }

    /** The place a request is to take over; empty if it is for none, or that is gone. */
    Optional<TakeOver> takenOver(EditionFacts edition, EnrolmentRequest request) {
        return request.inPlaceOf()
                .flatMap(book::findById)
                .map(place -> new TakeOver(
                        people.person(place.facts().participant()).name().full(),
                        organisationOf(place),
                        place.agreement().terms(edition, LocalDate.now(clock)),
                        place.agreement().least()));
    }

    /** Gives them the place, on the terms it has. */
    EnrolmentId takeOver(
            EditionFacts edition, Enrolment place, PersonId substitute, PersonId by, List<StatedNumber> numbers) {
        departing.depart(edition, place, Departure.substituted(place, by, substitute, clock.instant()));
        return places.place(
                edition,
                substitute,
                place.onBehalfOf(),
                place.agreement(),
                place.enrolledAt(),
                numbers,
                place.facts().parts());
    }

    /** Why it cannot be somebody who takes part or waits already, in so far as whoever asks may know. */
    private Optional<LeaveResult> insider(EditionFacts edition, NewParticipant substitute, Optional<PersonId> by) {
        return insiders.among(List.of(substitute.email()), edition).entrySet().stream()
                .findFirst()
                .map(who -> insiders.tell(Map.ofEntries(who), by, edition) instanceof EnrolResult.ToldThemselves
                        ? new ToldThemselves()
                        : new InAlready());
    }
}
