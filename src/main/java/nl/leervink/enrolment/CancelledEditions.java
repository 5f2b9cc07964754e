package nl.leervink.enrolment;

import nl.leervink.planning.EditionCancelled;
import nl.leervink.planning.Editions;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells everyone who had a place, or waited for one, that an edition will not take place. */
@Component
class CancelledEditions {

    private final Editions editions;
    private final Everyone everyone;
    private final Announcements announcements;
    private final EnrolmentLetters letters;
    private final Places places;

    CancelledEditions(
            Editions editions,
            Everyone everyone,
            Announcements announcements,
            EnrolmentLetters letters,
            Places places) {
        this.editions = editions;
        this.everyone = everyone;
        this.announcements = announcements;
        this.letters = letters;
        this.places = places;
    }

    @ApplicationModuleListener
    void tellEveryone(EditionCancelled cancelled) {
        var edition = editions.withSeatsHeld(cancelled.edition()).orElseThrow();
        places.fillPlaces(edition);
        var sessions = announcements.again(edition, everyone.sessionsToCome(edition.id()));
        everyone.in(edition.id())
                .forEach((enrolment, participant) -> letters.cancelled(edition, enrolment, participant, sessions));
    }
}
