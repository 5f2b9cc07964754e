package nl.leervink.homework;

import java.util.List;
import java.util.Map;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Component;

/** Tells participants that something changed about when they hand in; what and why, no letter says. */
@Component
class ExtensionLetters {

    private final Outbox outbox;
    private final People people;
    private final PortalAddress portal;

    ExtensionLetters(Outbox outbox, People people, PortalAddress portal) {
        this.outbox = outbox;
        this.people = people;
        this.portal = portal;
    }

    void tell(DeadlineExtension given, PersonId participant, String course) {
        var receiver = people.person(participant);
        var page = portal.link("/mijn/opdrachten/" + given.assignment().value());
        outbox.post(new Letter(
                Occasion.of("deadline-changed", given.getId()),
                receiver.email(),
                receiver.name().full(),
                Language.DUTCH.locale(),
                "deadline-changed",
                Map.of("given", receiver.name().given(), "course", course, "page", page),
                List.of()));
    }
}
