package nl.leervink.ui.shell;

import nl.leervink.people.PersonId;
import nl.leervink.security.PasswordChosen;
import nl.leervink.security.RoleTakenAway;
import nl.leervink.security.SignedInPerson;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends what was signed in with a password that is no longer the password, or may do what its owner no longer may. */
@Component
class EndOfSessions {

    private final SessionRegistry sessions;

    EndOfSessions(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void on(PasswordChosen chosen) {
        endAllOf(chosen.person());
    }

    @TransactionalEventListener
    void on(RoleTakenAway taken) {
        endAllOf(taken.person());
    }

    private void endAllOf(PersonId person) {
        sessions.getAllPrincipals().stream()
                .filter(principal ->
                        principal instanceof SignedInPerson who && who.person().equals(person))
                .flatMap(principal -> sessions.getAllSessions(principal, false).stream())
                .forEach(SessionInformation::expireNow);
    }
}
