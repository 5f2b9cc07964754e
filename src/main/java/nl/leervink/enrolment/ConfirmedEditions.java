package nl.leervink.enrolment;

import java.time.Clock;
import java.time.LocalDate;
import nl.leervink.planning.EditionConfirmed;
import nl.leervink.planning.EditionStage;
import nl.leervink.planning.Editions;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells everyone who has a place in it, sends someone to it or trains it that an edition goes on. */
@Component
class ConfirmedEditions {

    private final Editions editions;
    private final Everyone everyone;
    private final Announcements announcements;
    private final EditionLetters letters;
    private final Clock clock;

    ConfirmedEditions(
            Editions editions, Everyone everyone, Announcements announcements, EditionLetters letters, Clock clock) {
        this.editions = editions;
        this.everyone = everyone;
        this.announcements = announcements;
        this.letters = letters;
        this.clock = clock;
    }

    /** Says nothing of an edition that began by now, or is cancelled: of that they hear. */
    @ApplicationModuleListener
    void tellEveryone(EditionConfirmed confirmed) {
        var edition = editions.withSeatsHeld(confirmed.edition()).orElseThrow();
        if (edition.stage(LocalDate.now(clock)) != EditionStage.CONFIRMED) {
            return;
        }
        var participants = everyone.in(edition.id());
        var sessions = announcements.asKnown(edition, editions.sessions(edition.id()));
        participants.forEach((enrolment, participant) -> letters.goesOn(edition, enrolment, participant, sessions));
        everyone.sendersTo(edition).forEach(sender -> letters.goesOn(edition, sender));
        everyone.training(edition).forEach(trainer -> letters.goesOnWith(edition, trainer, participants.size()));
    }
}
