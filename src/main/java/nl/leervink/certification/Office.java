package nl.leervink.certification;

import nl.leervink.kernel.Role;
import org.springframework.security.core.context.SecurityContextHolder;

/** What a sign-in may do belongs to the sign-in, not to the person. */
final class Office {

    private Office() {}

    /** Whether it is the office that acts. */
    static boolean acts() {
        var signIn = SecurityContextHolder.getContext().getAuthentication();
        return signIn != null
                && signIn.getAuthorities().stream()
                        .anyMatch(authority -> ("ROLE_" + Role.OFFICE).equals(authority.getAuthority()));
    }
}
