package nl.leervink.security;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.Set;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.ForEveryone;
import nl.leervink.kernel.Role;
import nl.leervink.people.People;
import nl.leervink.people.PersonName;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a new installation gets its first office account: through a link that only its log shows. The link works until
 * someone of the office can sign in, or until the portal stops; then the next start shows another.
 */
@Service
@ForEveryone
public class FirstOfficeAccount {

    private final OneTimeToken token = OneTimeToken.fresh();
    private final KnownAccounts accounts;
    private final People people;
    private final PasswordEncoder hashes;
    private final Clock clock;

    FirstOfficeAccount(KnownAccounts accounts, People people, PasswordEncoder hashes, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** Whether this is the link, and still works. */
    @Transactional(readOnly = true)
    public boolean isOpenTo(OneTimeToken shown) {
        return MessageDigest.isEqual(
                        token.hash().value().getBytes(US_ASCII),
                        shown.hash().value().getBytes(US_ASCII))
                && isMissing();
    }

    /**
     * Makes the first office account.
     *
     * @return false if this is not the link, or it no longer works
     */
    @Transactional
    public boolean open(OneTimeToken shown, PersonName name, EmailAddress email, Password password) {
        if (!isOpenTo(shown)) {
            return false;
        }
        var person = people.meet(name, email);
        accounts.keep(person.value(), clock.instant());
        var account = accounts.findLocked(person).orElseThrow();
        account.allow(Set.of(Role.OFFICE));
        account.choose(requireNonNull(hashes.encode(password.value())));
        return true;
    }

    boolean isMissing() {
        return !accounts.existsWith(Role.OFFICE);
    }

    OneTimeToken token() {
        return token;
    }
}
