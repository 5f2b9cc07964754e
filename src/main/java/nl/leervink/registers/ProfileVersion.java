package nl.leervink.registers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.people.PersonId;
import nl.leervink.registers.rules.ProfileFiles;
import nl.leervink.registers.rules.ProfileReading;
import nl.leervink.registers.rules.RegisterProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * A version of a register's rules as the office entered it. Its text never changes. Before it begins it may be withdrawn, and
 * at any time replaced by another for the same first day.
 */
@Entity
class ProfileVersion implements Persistable<ProfileVersionId> {

    @Id
    private ProfileVersionId id;

    private String profile;
    private LocalDate validFrom;
    private String rules;
    private PersonId enteredBy;
    private Instant enteredAt;

    /** True while it stands, nothing after: so the database keeps one for each day. */
    private @Nullable Boolean standing;

    private @Nullable PersonId withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable ProfileVersionId replaces;

    protected ProfileVersion() {}

    ProfileVersion(
            RegisterProfile profile, Optional<ProfileVersionId> replaces, PersonId enteredBy, Instant enteredAt) {
        this.id = ProfileVersionId.next();
        this.profile = profile.id();
        this.validFrom = profile.validFrom();
        this.rules = ProfileFiles.write(profile);
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
        this.replaces = replaces.orElse(null);
        this.standing = true;
    }

    boolean stands() {
        return standing != null;
    }

    /** Withdrawn, or replaced: it holds no longer, and stays to be read. */
    void standDown(PersonId office, Instant now) {
        standing = null;
        withdrawnBy = office;
        withdrawnAt = now;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /**
     * The rules.
     *
     * @throws IllegalStateException if the portal no longer reads what it once kept
     */
    RegisterProfile rules() {
        return switch (ProfileFiles.read(rules)) {
            case ProfileReading.Sound(var read) -> read;
            case ProfileReading.Flawed flawed ->
                throw new IllegalStateException("Version " + id.value() + " of " + profile + ": " + flawed);
        };
    }

    PersonId enteredBy() {
        return enteredBy;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    Optional<Instant> stoodDownAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    Optional<PersonId> stoodDownBy() {
        return Optional.ofNullable(withdrawnBy);
    }

    Optional<ProfileVersionId> replaces() {
        return Optional.ofNullable(replaces);
    }

    @Override
    public ProfileVersionId getId() {
        return id;
    }

    /** Saved once, when it is made. */
    @Override
    public boolean isNew() {
        return true;
    }
}
