package nl.leervink.security;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets people in by their e-mail address and password. Takes as long over an address that nobody has as over a wrong
 * password, and answers the same.
 */
@Component
class Reception implements AuthenticationProvider {

    private final KnownAccounts accounts;
    private final People people;
    private final Attempts attempts;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final DaoAuthenticationProvider passwords;

    Reception(
            KnownAccounts accounts,
            People people,
            Attempts attempts,
            PasswordEncoder hashes,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.attempts = attempts;
        this.transaction = transaction;
        this.clock = clock;
        passwords = new DaoAuthenticationProvider(this::find);
        passwords.setPasswordEncoder(hashes);
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var account = keyOf(typed.getName());
        var place = typed.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        attempts.begin(account, place).ifPresent(pause -> {
            throw new TooManyAttempts(pause);
        });
        var who = (SignedInPerson)
                requireNonNull(requireNonNull(passwords.authenticate(typed)).getPrincipal());
        attempts.succeeded(account, place);
        transaction.executeWithoutResult(
                _ -> accounts.findById(who.person()).orElseThrow().signedIn(clock.instant()));
        return withoutHash(who, typed);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Whoever never chose a password is as unknown here as a stranger. */
    private SignedInPerson find(String typed) {
        return EmailAddress.parse(typed)
                .flatMap(people::withEmail)
                .flatMap(person -> accounts.findById(person.id()).flatMap(account -> known(person, account)))
                .orElseThrow(() -> new UsernameNotFoundException("Nobody signs in so"));
    }

    private static Optional<SignedInPerson> known(PersonFacts person, Account account) {
        return account.password()
                .map(hash -> new SignedInPerson(person.id(), person.email().value(), hash, account.roles()));
    }

    /** Sessions do not keep the hash. */
    private static Authentication withoutHash(SignedInPerson who, Authentication typed) {
        var principal = new SignedInPerson(who.person(), who.email(), "", who.roles());
        var token = UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
        token.setDetails(typed.getDetails());
        return token;
    }

    private static String keyOf(String typed) {
        return EmailAddress.parse(typed)
                .map(EmailAddress::value)
                .orElseGet(() ->
                        "unreadable " + typed.strip().toLowerCase(Locale.ROOT).hashCode());
    }
}
