package nl.leervink.ui.shell;

import nl.leervink.security.PasswordChosen;
import nl.leervink.security.SignedInPerson;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends whatever was signed in with a password that is no longer the password. */
@Component
class EndOfSessions {

    private final SessionRegistry sessions;

    EndOfSessions(SessionRegistry sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void on(PasswordChosen chosen) {
        sessions.getAllPrincipals().stream()
                .filter(principal ->
                        principal instanceof SignedInPerson who && who.person().equals(chosen.person()))
                .flatMap(principal -> sessions.getAllSessions(principal, false).stream())
                .forEach(SessionInformation::expireNow);
    }
}
