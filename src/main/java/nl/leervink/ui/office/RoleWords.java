package nl.leervink.ui.office;

import java.util.Collection;
import java.util.stream.Collectors;
import nl.leervink.kernel.Role;

/** What roles are called on screen. */
final class RoleWords {

    private RoleWords() {}

    /** The key of a role's word. */
    static String key(String role) {
        return switch (role) {
            case Role.PARTICIPANT -> "persons.participant";
            case Role.TRAINER -> "persons.trainer";
            case Role.CONTACT -> "persons.contact";
            case Role.OFFICE -> "persons.office";
            default -> throw new IllegalArgumentException("Not a role of ours: " + role);
        };
    }

    /** The keys of some roles' words, always in the same order. */
    static Collection<String> keys(Collection<String> roles) {
        return Role.ALL.stream().filter(roles::contains).map(RoleWords::key).collect(Collectors.toList());
    }
}
