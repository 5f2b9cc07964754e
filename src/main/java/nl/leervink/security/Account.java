package nl.leervink.security;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What one person signs in with, and what they may do then. Roles are always wanted with it. */
@Entity
class Account {

    @Id
    private PersonId person;

    private @Nullable String password;
    private Instant created;
    private @Nullable Instant lastSignIn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "role")
    private Set<String> roles = new HashSet<>();

    @Version
    private @Nullable Integer version;

    protected Account() {}

    PersonId person() {
        return person;
    }

    Set<String> roles() {
        return Set.copyOf(roles);
    }

    /** The hash of the password, once its owner chose one. */
    Optional<String> password() {
        return Optional.ofNullable(password);
    }

    void choose(String hash) {
        password = hash;
    }

    void allow(Set<String> more) {
        roles.addAll(more);
    }

    /** Takes a role away; whether it was theirs. */
    boolean forbid(String role) {
        return roles.remove(role);
    }

    void signedIn(Instant moment) {
        lastSignIn = moment;
    }
}
