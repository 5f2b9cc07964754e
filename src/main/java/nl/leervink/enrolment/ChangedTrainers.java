package nl.leervink.enrolment;

import nl.leervink.people.People;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TrainersChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells trainers that they train an edition from now on, or do not any more. */
@Component
class ChangedTrainers {

    private final Editions editions;
    private final People people;
    private final EditionLetters letters;

    ChangedTrainers(Editions editions, People people, EditionLetters letters) {
        this.editions = editions;
        this.people = people;
        this.letters = letters;
    }

    @ApplicationModuleListener
    void tellThem(TrainersChanged change) {
        var edition = editions.find(change.edition()).orElseThrow();
        if (edition.status() == EditionStatus.OPEN) {
            people.persons(change.joined()).values().forEach(trainer -> letters.joins(edition, trainer, change));
            people.persons(change.left()).values().forEach(trainer -> letters.leaves(edition, trainer, change));
        }
    }
}
