package nl.leervink.enrolment;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.enrolment.LeaveResult.InAlready;
import nl.leervink.enrolment.LeaveResult.OtherName;
import nl.leervink.enrolment.LeaveResult.SubstituteAsked;
import nl.leervink.enrolment.LeaveResult.SubstituteAskedNoLonger;
import nl.leervink.enrolment.LeaveResult.Substituted;
import nl.leervink.enrolment.LeaveResult.ToldThemselves;
import nl.leervink.enrolment.LeaveResult.TooMuchAsked;
import nl.leervink.enrolment.PendingRequest.TakeOver;
import nl.leervink.kernel.Brake;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Component;

/**
 * Someone else who takes a place as it is: enrolled at the word of a contact or the office, as they enrol anybody; or asked
 * by whoever has the place, and then they say so themselves, by the link that is mailed. Whoever calls holds the edition.
 */
@Component
class Substitutes {

    static final int ASKED_BY_ONE = 10;

    private final EnrolmentBook book;
    private final SubstituteRequests asked;
    private final EnrolmentRequests requests;
    private final Insiders insiders;
    private final NamesOnRecord names;
    private final Departing departing;
    private final Places places;
    private final People people;
    private final Organisations organisations;
    private final EnrolmentLetters letters;
    private final Clock clock;
    private final Brake brake;

    Substitutes(
            EnrolmentBook book,
            SubstituteRequests asked,
            EnrolmentRequests requests,
            Insiders insiders,
            NamesOnRecord names,
            Departing departing,
            Places places,
            People people,
            Organisations organisations,
            EnrolmentLetters letters,
            Clock clock) {
        this.book = book;
        this.asked = asked;
        this.requests = requests;
        this.insiders = insiders;
        this.names = names;
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
        var otherwise = names.otherThan(List.of(substitute), contact);
        if (!otherwise.isEmpty()) {
            return new OtherName(otherwise.getFirst().name());
        }
        var taken = takeOver(edition, place, people.meet(substitute.name(), substitute.email()), by);
        places.fillPlaces(edition);
        return new Substituted(taken);
    }

    /** Asks them by mail. Whoever was asked before for this place is so no longer; until a yes nothing else changes. */
    LeaveResult ask(EditionFacts edition, Enrolment place, NewParticipant substitute) {
        var holder = place.facts().participant();
        var pause = brake.count(holder.value().toString());
        if (pause.isPresent()) {
            return new TooMuchAsked(pause.get());
        }
        var inside = insider(edition, substitute, Optional.of(holder));
        if (inside.isPresent()) {
            return inside.get();
        }
        var token = ConfirmationToken.next();
        var now = clock.instant();
        var earlier = asked.findById(place.facts().id());
        earlier.filter(request -> !request.substitute().email().equals(substitute.email()))
                .ifPresent(request -> tellNoLonger(edition, request, holder));
        earlier.ifPresentOrElse(
                request -> request.askInstead(substitute, token, now),
                () -> asked.save(new SubstituteRequest(place, substitute, token, now)));
        letters.substituteAsked(edition, people.person(holder), organisationOf(place), substitute, token);
        return new SubstituteAsked(substitute.email());
    }

    /** The place is not to be taken over after all: the link works no longer, and whoever was asked is told. */
    LeaveResult askNoLonger(EditionFacts edition, Enrolment place) {
        open(place.facts().id()).ifPresent(request -> {
            asked.delete(request);
            tellNoLonger(edition, request, place.facts().participant());
        });
        return new SubstituteAskedNoLonger();
    }

    private void tellNoLonger(EditionFacts edition, SubstituteRequest request, PersonId holder) {
        letters.substituteAskedNoLonger(edition, people.person(holder), request.substitute(), request.askedAt());
    }

    Optional<EditionId> editionOf(ConfirmationToken token) {
        return asked.findEditionOf(token.hash()).map(SeatCount::edition);
    }

    Optional<SubstituteRequest> byLink(ConfirmationToken token) {
        return asked.findByTokenHash(token.hash());
    }

    /** As it stands now: asked once the edition is held. */
    Optional<SubstituteRequest> byFreshLink(ConfirmationToken token) {
        return asked.findFresh(token.hash());
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
        return open(place).map(SubstituteRequest::substitute);
    }

    private Optional<SubstituteRequest> open(EnrolmentId place) {
        return asked.findById(place).filter(request -> !request.isConfirmed());
    }

    /** The place a request is to take over; empty once that is gone. */
    Optional<TakeOver> takenOver(EditionFacts edition, SubstituteRequest request) {
        return book.findById(request.place())
                .map(place -> new TakeOver(
                        people.person(place.facts().participant()).name().full(),
                        organisationOf(place),
                        place.agreement().terms(edition, LocalDate.now(clock)),
                        place.agreement().least(),
                        edition.period().firstDay().minusDays(1)));
    }

    /** Gives them the place, on the terms it has. A seat of their own that was kept for them is for who is next. */
    EnrolmentId takeOver(EditionFacts edition, Enrolment place, PersonId substitute, PersonId by) {
        var email = people.person(substitute).email();
        requests.findByEditionAndEmailInAndConfirmedAtIsNull(edition.id(), List.of(email))
                .forEach(request -> request.release(clock.instant()));
        departing.depart(edition, place, Departure.substituted(place, by, substitute, clock.instant()));
        return places.placeInstead(
                edition,
                substitute,
                place,
                place.agreement(),
                new FormerPlace(edition, place.facts(), LeavingFee.NONE));
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
