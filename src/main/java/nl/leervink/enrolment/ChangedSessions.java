package nl.leervink.enrolment;

import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionsChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells everyone who has a place, and the trainers, when and where sessions take place from now on. */
@Component
class ChangedSessions {

    private final Editions editions;
    private final Everyone everyone;
    private final Announcements announcements;
    private final EditionLetters letters;

    ChangedSessions(Editions editions, Everyone everyone, Announcements announcements, EditionLetters letters) {
        this.editions = editions;
        this.everyone = everyone;
        this.announcements = announcements;
        this.letters = letters;
    }

    /** Says nothing of what is as people were told, or past, or of an edition that is cancelled by now. */
    @ApplicationModuleListener
    void tellEveryone(SessionsChanged event) {
        var edition = editions.withSeatsHeld(event.edition()).orElseThrow();
        if (edition.status() != EditionStatus.OPEN) {
            return;
        }
        var changed = announcements.changed(edition, everyone.sessionsToCome(edition.id()));
        if (!changed.isEmpty()) {
            everyone.in(edition.id())
                    .forEach((enrolment, participant) ->
                            letters.changed(edition, enrolment, participant, changed, event.reason()));
            everyone.training(edition).forEach(trainer -> letters.changed(edition, trainer, changed, event.reason()));
        }
    }
}
