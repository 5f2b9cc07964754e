package nl.leervink.attendance;

import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who keeps the rosters of an edition: its trainers, and the office. */
@Component
class Keepers {

    private final Editions editions;

    Keepers(Editions editions) {
        this.editions = editions;
    }

    boolean include(PersonId actor, EditionId edition) {
        return isOffice() || editions.isTrainedBy(edition, actor);
    }

    /** What a sign-in may do belongs to the sign-in, not to the person. */
    private static boolean isOffice() {
        var signIn = SecurityContextHolder.getContext().getAuthentication();
        return signIn != null
                && signIn.getAuthorities().stream()
                        .anyMatch(authority -> ("ROLE_" + Role.OFFICE).equals(authority.getAuthority()));
    }
}
