package nl.leervink.security;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Signing in failed too often, with this address or from this place; nobody looked at the password. */
public final class TooManyAttempts extends AuthenticationException {

    private final Duration pause;

    TooManyAttempts(Duration pause) {
        super("Too many attempts to sign in");
        this.pause = pause;
    }

    /** How long until the next attempt is looked at, in whole minutes, at least 1. */
    public long minutes() {
        return pause.plusSeconds(59).toMinutes();
    }
}
