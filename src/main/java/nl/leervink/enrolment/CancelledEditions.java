package nl.leervink.enrolment;

import nl.leervink.people.People;
import nl.leervink.planning.EditionCancelled;
import nl.leervink.planning.Editions;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells everyone who had a place that an edition will not take place. */
@Component
class CancelledEditions {

    private final EnrolmentBook book;
    private final Editions editions;
    private final People people;
    private final EnrolmentLetters letters;

    CancelledEditions(EnrolmentBook book, Editions editions, People people, EnrolmentLetters letters) {
        this.book = book;
        this.editions = editions;
        this.people = people;
        this.letters = letters;
    }

    @ApplicationModuleListener
    void tellEveryone(EditionCancelled cancelled) {
        var edition = editions.find(cancelled.edition()).orElseThrow();
        book.findByEditionOrderByEnrolledAtAscIdAsc(edition.id()).stream()
                .map(Enrolment::facts)
                .forEach(enrolment -> letters.cancelled(edition, enrolment, people.person(enrolment.participant())));
    }
}
