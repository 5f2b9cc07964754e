package nl.leervink.points;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import nl.leervink.people.PersonId;
import nl.leervink.registers.RegisterCode;
import org.jspecify.annotations.Nullable;

/** A number that was stated at an enrolment and could not be kept. */
@Entity
class NumberInVain {

    @Id
    private NumberInVainId id;

    private PersonId person;
    private RegisterCode register;
    private String number;
    private @Nullable String chamber;

    @Enumerated(EnumType.STRING)
    private NotKept why;

    private Instant statedAt;

    protected NumberInVain() {}

    NumberInVain(PersonId person, Registration stated, NotKept why, Instant now) {
        this.id = NumberInVainId.next();
        this.person = person;
        this.register = stated.register();
        this.number = stated.number();
        this.chamber = stated.chamber().orElse(null);
        this.why = why;
        this.statedAt = now;
    }

    StatedInVain stated() {
        return new StatedInVain(person, row());
    }

    UnkeptNumber row() {
        return new UnkeptNumber(id, register, number, Optional.ofNullable(chamber), why, statedAt);
    }
}
