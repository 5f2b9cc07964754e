package nl.leervink.security;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static nl.leervink.security.OneTimeLink.Purpose.INVITATION;

import java.time.Clock;
import java.util.Set;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.Language;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts people sign in with: one for each person who has one, and what each may do. */
@Service
public class Accounts {

    private final KnownAccounts accounts;
    private final Invitations invitations;
    private final PasswordEncoder hashes;
    private final Clock clock;

    Accounts(KnownAccounts accounts, Invitations invitations, PasswordEncoder hashes, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** Whether this person can sign in, that is: has chosen a password. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean canSignIn(PersonId person) {
        return accounts.findById(person).flatMap(Account::password).isPresent();
    }

    /** Opens an account with a password, as a participant. Whoever can sign in already keeps the password they have. */
    @BetweenModules
    @Transactional
    public void open(PersonId person, Password password) {
        open(person, password, Role.PARTICIPANT);
    }

    /** Opens an account with a password, for one role. Whoever can sign in already keeps the password they have. */
    @BetweenModules
    @Transactional
    public void open(PersonId person, Password password, String role) {
        var account = of(person);
        account.allow(Set.of(role));
        if (account.password().isEmpty()) {
            account.choose(requireNonNull(hashes.encode(password.value())));
        }
    }

    /**
     * Lets a person do more. Without an account they get one, and a letter with a one-time link to choose their
     * password; so does whoever has an account and never chose one, unless such a letter still works.
     *
     * @param roles of {@link Role}
     */
    @BetweenModules
    @Transactional
    public InviteResult allow(PersonId person, Set<String> roles) {
        if (!Role.ALL.containsAll(roles)) {
            throw new IllegalArgumentException("Not a role of ours among " + roles);
        }
        var account = of(person);
        account.allow(roles);
        if (account.password().isPresent()) {
            return new InviteResult.SignsInAlready(person);
        }
        if (invitations.isUnderWay(person)) {
            return new InviteResult.InvitedBefore(person);
        }
        invitations.send(INVITATION, person, Language.DUTCH.locale());
        return new InviteResult.Invited(person);
    }

    /** Who has a role. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Set<PersonId> with(String role) {
        return accounts.findWith(role).stream()
                .map(KnownAccounts.Holder::person)
                .collect(toUnmodifiableSet());
    }

    /** Whether someone may do this, once they sign in. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean isAllowed(PersonId person, String role) {
        return accounts.findById(person)
                .map(account -> account.roles().contains(role))
                .orElse(false);
    }

    /** The account, new if there is none, held until the transaction ends: two who invite at once make one. */
    private Account of(PersonId person) {
        return accounts.findLocked(person).orElseGet(() -> {
            accounts.keep(person.value(), clock.instant());
            return accounts.findLocked(person).orElseThrow();
        });
    }
}
