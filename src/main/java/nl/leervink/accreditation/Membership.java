package nl.leervink.accreditation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A person in a register. One register has them once, under one number; one number is of one person. */
@Entity
class Membership {

    @Id
    private MembershipId id;

    private PersonId person;
    private RegisterCode register;
    private String number;
    private @Nullable String profile;
    private @Nullable LocalDate memberSince;

    @Version
    private @Nullable Integer version;

    protected Membership() {}

    Membership(PersonId person, RegisterCode register, String number) {
        this.id = MembershipId.next();
        this.person = person;
        this.register = register;
        this.number = number;
    }

    /** What was booked stays with the membership: it is the same person in the same register. */
    void renumber(String newNumber) {
        this.number = newNumber;
    }

    /** From here on measured by these rules, in periods that begin with this day. */
    void place(String byProfile, Optional<LocalDate> since) {
        profile = byProfile;
        memberSince = since.orElse(null);
    }

    MembershipId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    RegisterCode register() {
        return register;
    }
}
