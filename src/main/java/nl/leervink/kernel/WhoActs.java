package nl.leervink.kernel;

import org.springframework.security.core.context.SecurityContextHolder;

/** Who acts, where a use case is open to more than one role. */
public final class WhoActs {

    private WhoActs() {}

    /** Whether it is the office. What a sign-in may do belongs to the sign-in, not to the person. */
    public static boolean isOffice() {
        var signIn = SecurityContextHolder.getContext().getAuthentication();
        return signIn != null
                && signIn.getAuthorities().stream()
                        .anyMatch(authority -> ("ROLE_" + Role.OFFICE).equals(authority.getAuthority()));
    }
}
