package nl.leervink;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Set;
import java.util.function.Supplier;
import nl.leervink.people.PersonId;
import nl.leervink.security.SignedInPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Says who acts in a test, from here on. Ends with the test. */
public final class SignIn {

    private SignIn() {}

    /**
     * This person acts from here on.
     *
     * @param roles of {@link nl.leervink.kernel.Role}
     */
    public static void as(PersonId person, String... roles) {
        var who = new SignedInPerson(person, person.value() + "@leervink.example", "", Set.of(roles));
        sit(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
    }

    /** This person does one thing, and whoever acted before goes on. */
    public static <T> T during(PersonId person, String role, Supplier<T> deed) {
        var before = SecurityContextHolder.getContext().getAuthentication();
        as(person, role);
        try {
            return deed.get();
        } finally {
            sit(before);
        }
    }

    private static void sit(@Nullable Authentication who) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        SecurityContextHolder.setContext(context);
        if (VaadinServletRequest.getCurrent() != null
                && VaadinServletRequest.getCurrent().getRequest() instanceof FakeRequest request) {
            request.setUserPrincipalInt(who);
        }
    }

    public static void out() {
        sit(null);
        SecurityContextHolder.clearContext();
    }
}
