package nl.leervink.enrolment;

import nl.leervink.planning.EditionCancelled;
import nl.leervink.planning.Editions;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells everyone who had a place or waited for one, sent someone or was to train that an edition does not take place. */
@Component
class CancelledEditions {

    private final Editions editions;
    private final Everyone everyone;
    private final Announcements announcements;
    private final Places places;
    private final EditionLetters letters;
    private final OtherEditions others;

    CancelledEditions(
            Editions editions,
            Everyone everyone,
            Announcements announcements,
            Places places,
            EditionLetters letters,
            OtherEditions others) {
        this.editions = editions;
        this.everyone = everyone;
        this.announcements = announcements;
        this.letters = letters;
        this.places = places;
        this.others = others;
    }

    @ApplicationModuleListener
    void tellEveryone(EditionCancelled cancelled) {
        var edition = editions.withSeatsHeld(cancelled.edition()).orElseThrow();
        places.fillPlaces(edition);
        var sessions = announcements.again(
                edition,
                editions.sessions(edition.id()).stream().filter(edition::isOff).toList());
        var elsewhere = others.than(edition.id(), edition.course());
        everyone.in(edition.id())
                .forEach((enrolment, participant) ->
                        letters.cancelled(edition, enrolment, participant, sessions, elsewhere));
        everyone.sendersTo(edition).forEach(sender -> letters.cancelled(edition, sender, sessions, elsewhere));
        everyone.training(edition).forEach(trainer -> letters.cancelled(edition, trainer, sessions));
    }
}
