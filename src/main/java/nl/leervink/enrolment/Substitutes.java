package nl.leervink.enrolment;

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
import org.springframework.stereotype.Component;

/**
 * Someone else who takes a place as it is: enrolled at the word of a contact or the office, as they enrol anybody; or asked
 * by whoever has the place, and then they say so themselves, by the link that is mailed. Whoever calls holds the edition.
 */
@Component
class Substitutes {

    static final int ASKED_BY_ONE = 10;

    private final EnrolmentBook book;
    private final SubstituteQuestions questions;
    private final EnrolmentRequests requests;
    private final Insiders insiders;
    private final NamesOnRecord names;
    private final Departing departing;
    private final Places places;
    private final People people;
    private final Start start;
    private final Organisations organisations;
    private final Clock clock;
    private final Brake brake;

    Substitutes(
            EnrolmentBook book,
            SubstituteQuestions questions,
            EnrolmentRequests requests,
            Insiders insiders,
            NamesOnRecord names,
            Departing departing,
            Places places,
            People people,
            Start start,
            Organisations organisations,
            Clock clock) {
        this.book = book;
        this.questions = questions;
        this.requests = requests;
        this.insiders = insiders;
        this.names = names;
        this.departing = departing;
        this.places = places;
        this.people = people;
        this.organisations = organisations;
        this.start = start;
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
        questions.ask(edition, place, substitute);
        return new SubstituteAsked(substitute.email());
    }

    /** The place is not to be taken over after all: the link works no longer, and whoever was asked is told. */
    LeaveResult askNoLonger(EditionFacts edition, Enrolment place) {
        return new SubstituteAskedNoLonger(questions.end(edition, place.facts()));
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

    /** The place a request is to take over; empty once that is gone. */
    Optional<TakeOver> takenOver(EditionFacts edition, SubstituteRequest request) {
        return book.findById(request.place())
                .map(place -> new TakeOver(
                        people.person(place.facts().participant()).name().full(),
                        questions.organisationOf(place),
                        place.agreement().terms(edition, LocalDate.now(clock)),
                        place.agreement().least(),
                        start.of(edition)));
    }

    /** Gives them the place, on the terms it has. A seat of their own that was kept for them is for who is next. */
    EnrolmentId takeOver(EditionFacts edition, Enrolment place, PersonId substitute, PersonId by) {
        var email = people.person(substitute).email();
        var own = requests.findByEditionAndEmailInAndConfirmedAtIsNull(edition.id(), List.of(email));
        own.forEach(request -> request.release(clock.instant()));
        departing.depart(edition, place, Departure.substituted(place, by, substitute, clock.instant()));
        return places.placeInstead(
                edition,
                substitute,
                place,
                place.agreement(),
                EnrolmentRequest.numbers(own),
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
