package nl.leervink.demo;

import nl.leervink.attendance.AppealResult;
import nl.leervink.attendance.AppealWords;
import nl.leervink.attendance.Guests;
import nl.leervink.attendance.LinkResult;
import nl.leervink.attendance.MyPresence;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happens in the demo's story after somebody missed something. */
@Component
@Profile("demo")
class DemoPresence {

    private final Guests guests;
    private final MyPresence presence;
    private final Editions editions;
    private final Enrolments enrolments;

    DemoPresence(Guests guests, MyPresence presence, Editions editions, Enrolments enrolments) {
        this.guests = guests;
        this.presence = presence;
        this.editions = editions;
        this.enrolments = enrolments;
    }

    /** Whoever has this place in the list is to make up so much of a day of theirs on a day of another edition, still to come. */
    void links(PersonId trainer, EditionId edition, int place, int day, EditionId other, int otherDay, Minutes time) {
        var enrolment = enrolments.ofEdition(edition).get(place).id();
        var missed = editions.sessions(edition).get(day).id();
        var to = editions.sessions(other).get(otherDay).id();
        DemoDeeds.expect(
                LinkResult.Linked.class,
                Actors.as(trainer, Role.TRAINER, () -> guests.link(enrolment, missed, to, time, trainer)));
    }

    /** Whoever has this place in the list says that the roster of a day is wrong about them. */
    void appeals(EditionId edition, int place, int day, String words) {
        var participant = enrolments.ofEdition(edition).get(place).participant();
        var session = editions.sessions(edition).get(day).id();
        DemoDeeds.expect(
                AppealResult.Lodged.class,
                Actors.as(
                        participant,
                        Role.PARTICIPANT,
                        () -> presence.appeal(session, new AppealWords(words), participant)));
    }
}
