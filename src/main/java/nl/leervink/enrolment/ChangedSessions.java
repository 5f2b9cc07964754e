package nl.leervink.enrolment;

import static java.util.stream.Collectors.toSet;

import java.util.stream.Stream;
import nl.leervink.people.PersonFacts;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionsChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells everyone who has a place, sends someone or waits for one, and the trainers, when and where sessions take place from now
 * on. Who has a place gets it for their calendar.
 */
@Component
class ChangedSessions {

    private final Editions editions;
    private final Everyone everyone;
    private final Announcements announcements;
    private final EditionLetters letters;
    private final WaitingParties parties;
    private final WaitingLetters waitingLetters;

    ChangedSessions(
            Editions editions,
            Everyone everyone,
            Announcements announcements,
            EditionLetters letters,
            WaitingParties parties,
            WaitingLetters waitingLetters) {
        this.editions = editions;
        this.everyone = everyone;
        this.announcements = announcements;
        this.letters = letters;
        this.parties = parties;
        this.waitingLetters = waitingLetters;
    }

    /** Says nothing of what is as people were told, or past, or of an edition that is cancelled by now. */
    @ApplicationModuleListener
    void tellEveryone(SessionsChanged event) {
        var edition = editions.withSeatsHeld(event.edition()).orElseThrow();
        if (edition.status() != EditionStatus.OPEN) {
            return;
        }
        var changed = announcements.changed(edition, everyone.sessionsToCome(edition.id()));
        if (changed.isEmpty()) {
            return;
        }
        var reason = event.reason();
        var participants = everyone.in(edition.id());
        var senders = everyone.sendersTo(edition);
        participants.forEach(
                (enrolment, participant) -> letters.changed(edition, enrolment, participant, changed, reason));
        senders.forEach(sender -> letters.changed(edition, sender, changed, reason));
        everyone.training(edition).forEach(trainer -> letters.changed(edition, trainer, changed, reason));
        var told = Stream.concat(
                        participants.values().stream(), senders.stream().map(Everyone.Sender::contact))
                .map(PersonFacts::id)
                .collect(toSet());
        var waiting = parties.findByEditionAndStageInOrderByAskedAtAscIdAsc(edition.id(), Places.ACTIVE);
        waitingLetters.changed(edition, waiting, EditionLetters.change(changed), reason, told);
    }
}
