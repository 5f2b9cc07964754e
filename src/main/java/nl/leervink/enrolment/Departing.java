package nl.leervink.enrolment;

import nl.leervink.planning.EditionFacts;
import org.springframework.stereotype.Component;

/** Ends places: each is kept as a departure, and told to who had it and to their contact. Whoever calls holds the edition. */
@Component
class Departing {

    private final EnrolmentBook book;
    private final Departures departures;
    private final SubstituteQuestions questions;
    private final LeavingLetters letters;

    Departing(EnrolmentBook book, Departures departures, SubstituteQuestions questions, LeavingLetters letters) {
        this.book = book;
        this.departures = departures;
        this.questions = questions;
        this.letters = letters;
    }

    void depart(EditionFacts edition, Enrolment place, Departure departure) {
        depart(edition, place, departure, LeavingFee.NONE);
    }

    /**
     * Ends a place for another one.
     *
     * @param kept what leaving costs at least where they go
     */
    void depart(EditionFacts edition, Enrolment place, Departure departure, LeavingFee kept) {
        questions.placeEnds(edition, place.facts(), departure);
        departures.save(departure);
        book.delete(place);
        letters.left(edition, place.facts(), departure, kept);
    }
}
