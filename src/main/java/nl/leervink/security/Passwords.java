package nl.leervink.security;

import static java.util.Objects.requireNonNull;
import static nl.leervink.security.OneTimeLink.Purpose.RECOVERY;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people choose a password: through a one-time link in a letter, when invited or when they forgot the old one. */
@Service
@ForEveryone
public class Passwords {

    /** Between two letters to one address, however often someone asks. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private final KnownAccounts accounts;
    private final OneTimeLinks links;
    private final Invitations invitations;
    private final People people;
    private final PasswordEncoder hashes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Passwords(
            KnownAccounts accounts,
            OneTimeLinks links,
            Invitations invitations,
            People people,
            PasswordEncoder hashes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.invitations = invitations;
        this.people = people;
        this.hashes = hashes;
        this.events = events;
        this.clock = clock;
    }

    /** Posts a letter with a link to whoever has an account at this address. Never tells whether someone has. */
    @Transactional
    public void forgot(EmailAddress email, Locale language) {
        people.withEmail(email)
                .map(PersonFacts::id)
                .flatMap(accounts::findLocked)
                .map(Account::person)
                .filter(person ->
                        !links.existsSince(person, RECOVERY, clock.instant().minus(PATIENCE)))
                .ifPresent(person -> invitations.send(RECOVERY, person, language));
    }

    /** Whether a link works, without using it up: mail filters follow links too. */
    @Transactional(readOnly = true)
    public LinkAnswer follow(OneTimeToken token) {
        return links.findById(token.hash()).map(this::answer).orElseGet(LinkAnswer.Gone::new);
    }

    /** Uses the link up, and with it every other link and every sign-in of this person. */
    @Transactional
    public LinkAnswer choose(OneTimeToken token, Password password) {
        var link = links.findById(token.hash());
        var answer = link.map(this::answer).orElseGet(LinkAnswer.Gone::new);
        if (!(answer instanceof LinkAnswer.Accepted)) {
            return answer;
        }
        if (links.use(token.hash()) == 0) {
            return new LinkAnswer.Gone();
        }
        var person = link.orElseThrow().account();
        accounts.findById(person).orElseThrow().choose(requireNonNull(hashes.encode(password.value())));
        links.removeAllOf(person);
        events.publishEvent(new PasswordChosen(person));
        return answer;
    }

    private LinkAnswer answer(OneTimeLink link) {
        return link.isExpired(clock.instant())
                ? new LinkAnswer.Expired()
                : new LinkAnswer.Accepted(people.person(link.account()).email());
    }
}
