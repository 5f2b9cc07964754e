package nl.leervink.points;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.kernel.TimeOrdered;
import nl.leervink.people.PersonId;
import nl.leervink.registers.RegisterCode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Who changed a registration when, and how it stood from then on; written once. */
@Entity
@Immutable
class MembershipChange implements Persistable<UUID> {

    @Id
    private UUID id;

    private MembershipId membership;
    private PersonId person;
    private RegisterCode register;
    private @Nullable String profile;
    private String number;
    private @Nullable LocalDate memberSince;
    private @Nullable LocalDate memberUntil;

    @Enumerated(EnumType.STRING)
    private RegistrationDeed.Kind kind;

    private @Nullable PersonId changedBy;
    private Instant changedAt;

    protected MembershipChange() {}

    MembershipChange(RegistrationDeed.Kind kind, MembershipFacts from, Optional<PersonId> by, Instant now) {
        this.id = TimeOrdered.uuid();
        this.membership = from.id();
        this.person = from.person();
        this.register = from.register();
        this.profile = from.profile().orElse(null);
        this.number = from.number();
        this.memberSince = from.since().orElse(null);
        this.memberUntil = from.until().orElse(null);
        this.kind = kind;
        this.changedBy = by.orElse(null);
        this.changedAt = now;
    }

    Optional<PersonId> by() {
        return Optional.ofNullable(changedBy);
    }

    RegistrationDeed deed(String who) {
        return new RegistrationDeed(
                kind,
                changedAt,
                who,
                register,
                number,
                Optional.ofNullable(profile),
                Optional.ofNullable(memberSince),
                Optional.ofNullable(memberUntil));
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Saved once, when it is made. */
    @Override
    public boolean isNew() {
        return true;
    }
}
