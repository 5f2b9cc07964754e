package nl.leervink.security;

import java.util.Set;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts people sign in with: one for each person who has one, and what each may do. */
@Service
public class Accounts {

    /** Whether this person can sign in, that is: has chosen a password. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean canSignIn(PersonId person) {
        throw new UnsupportedOperationException("Not built yet");
    }

    /** Opens an account with a password, as a participant. Whoever can sign in already keeps the password they have. */
    @BetweenModules
    @Transactional
    public void open(PersonId person, Password password) {
        throw new UnsupportedOperationException("Not built yet");
    }

    /**
     * Lets a person do more. Without an account they get one, and a letter with a one-time link to choose their
     * password.
     *
     * @param roles of {@link nl.leervink.kernel.Role}
     */
    @BetweenModules
    @Transactional
    public void allow(PersonId person, Set<String> roles) {
        throw new UnsupportedOperationException("Not built yet");
    }
}
