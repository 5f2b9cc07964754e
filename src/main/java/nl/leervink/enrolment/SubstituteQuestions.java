package nl.leervink.enrolment;

import java.time.Clock;
import java.util.Optional;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Component;

/**
 * Who was asked by mail to take over a place: one at most of each. Whoever is asked no longer is told so. Whoever calls to
 * change anything holds the edition.
 */
@Component
class SubstituteQuestions {

    private final SubstituteRequests asked;
    private final Start start;
    private final People people;
    private final Organisations organisations;
    private final EnrolmentLetters letters;
    private final Clock clock;

    SubstituteQuestions(
            SubstituteRequests asked,
            Start start,
            People people,
            Organisations organisations,
            EnrolmentLetters letters,
            Clock clock) {
        this.asked = asked;
        this.start = start;
        this.people = people;
        this.organisations = organisations;
        this.letters = letters;
        this.clock = clock;
    }

    /** Asks them, and nobody else any more. */
    void ask(EditionFacts edition, Enrolment place, NewParticipant substitute) {
        var token = ConfirmationToken.next();
        var now = clock.instant();
        open(place.facts().id())
                .filter(request -> !request.isTo(substitute.email()))
                .ifPresent(request -> tellNoLonger(edition, place.facts(), request));
        asked.findById(place.facts().id())
                .ifPresentOrElse(
                        request -> request.askInstead(substitute, token, now),
                        () -> asked.save(new SubstituteRequest(place, substitute, token, now)));
        letters.substituteAsked(
                edition,
                people.person(place.facts().participant()),
                organisationOf(place),
                substitute,
                token,
                start.of(edition));
    }

    /** Whoever was asked is so no longer; whether anybody was. */
    boolean end(EditionFacts edition, EnrolmentFacts place) {
        var request = open(place.id());
        request.ifPresent(open -> {
            asked.delete(open);
            tellNoLonger(edition, place, open);
        });
        return request.isPresent();
    }

    void forget(SubstituteRequest request) {
        asked.delete(request);
    }

    /** The place is given up. Who was asked for it and has it now needs no word of that. */
    void placeEnds(EditionFacts edition, EnrolmentFacts place, Departure departure) {
        var takes = departure.replacedBy().map(people::person);
        var gotIt = open(place.id())
                .filter(request ->
                        takes.filter(one -> request.isTo(one.email())).isPresent());
        gotIt.ifPresentOrElse(asked::delete, () -> end(edition, place));
    }

    /** Who was asked and did not answer yet. */
    Optional<SubstituteRequest> open(EnrolmentId place) {
        return asked.findById(place).filter(request -> !request.isConfirmed());
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

    /** On whose behalf one comes who takes a place. */
    Optional<String> organisationOf(Enrolment place) {
        return place.facts().organisation().map(organisations::organisation).map(OrganisationFacts::name);
    }

    private void tellNoLonger(EditionFacts edition, EnrolmentFacts place, SubstituteRequest request) {
        letters.substituteAskedNoLonger(edition, place.id(), people.person(place.participant()), request);
    }
}
