package nl.leervink.security;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.leervink.kernel.PortalAddress;
import nl.leervink.mailing.Letter;
import nl.leervink.mailing.Occasion;
import nl.leervink.mailing.Outbox;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Component;

/** Makes one-time links and posts the letters that carry them, in the transaction of whoever asks. */
@Component
class Invitations {

    private final OneTimeLinks links;
    private final People people;
    private final Outbox outbox;
    private final PortalAddress portal;
    private final Clock clock;

    Invitations(OneTimeLinks links, People people, Outbox outbox, PortalAddress portal, Clock clock) {
        this.links = links;
        this.people = people;
        this.outbox = outbox;
        this.portal = portal;
        this.clock = clock;
    }

    /** Whether this person has an invitation that still works. */
    boolean isUnderWay(PersonId account) {
        return links.existsWorking(account, OneTimeLink.Purpose.INVITATION, clock.instant());
    }

    void send(OneTimeLink.Purpose purpose, PersonId account, Locale language) {
        var now = clock.instant();
        links.removeExpiredOf(account, now);
        var token = OneTimeToken.fresh();
        links.save(new OneTimeLink(token.hash(), account, purpose, now));
        var person = people.person(account);
        outbox.post(new Letter(
                Occasion.of(purpose.template(), token.hash()),
                person.email(),
                person.name().full(),
                language,
                purpose.template(),
                Map.of("link", portal.link("/wachtwoord/" + token.value())),
                List.of()));
    }
}
