package nl.leervink.security;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leervink.people.PersonId;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who a sign-in is: the person, and what they may do. */
public record SignedInPerson(PersonId person, String email, String passwordHash, Set<String> roles)
        implements UserDetails {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .collect(Collectors.toSet());
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    /** Without the hash: this is logged and kept in sessions. */
    @Override
    public String toString() {
        return "person " + person.value();
    }
}
