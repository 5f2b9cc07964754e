package nl.leervink.points;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.people.PersonId;
import nl.leervink.registers.RegisterCode;
import org.jspecify.annotations.Nullable;

/** A person in a register, or in one chamber of it. One number is of one person. */
@Entity
class Membership {

    @Id
    private MembershipId id;

    private PersonId person;
    private RegisterCode register;
    private String number;
    private @Nullable String profile;
    private @Nullable LocalDate memberSince;
    private @Nullable LocalDate memberUntil;

    @Version
    private @Nullable Integer version;

    protected Membership() {}

    Membership(PersonId person, Registration stated) {
        this.id = MembershipId.next();
        this.person = person;
        this.register = stated.register();
        this.number = stated.number();
        change(stated);
    }

    /** What was booked stays with the membership: it is the same person in the same register. */
    final void change(Registration stated) {
        number = stated.number();
        profile = stated.chamber().orElse(null);
        memberSince = stated.since().orElse(null);
        memberUntil = stated.until().orElse(null);
    }

    MembershipId id() {
        return id;
    }

    MembershipFacts facts() {
        return new MembershipFacts(
                id,
                person,
                register,
                number,
                Optional.ofNullable(profile),
                Optional.ofNullable(memberSince),
                Optional.ofNullable(memberUntil));
    }
}
