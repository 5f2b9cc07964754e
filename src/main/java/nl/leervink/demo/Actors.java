package nl.leervink.demo;

import java.util.Set;
import java.util.function.Supplier;
import nl.leervink.people.PersonId;
import nl.leervink.security.SignedInPerson;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets the people of the demo's story act, each with their own rights. */
final class Actors {

    private Actors() {}

    static <T> T as(PersonId person, String role, Supplier<T> deed) {
        var who = new SignedInPerson(person, "", "", Set.of(role));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
