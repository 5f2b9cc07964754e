package nl.leervink.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nl.leervink.kernel.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Someone we know, found by their e-mail address. */
@Entity
class Person {

    @Id
    private PersonId id;

    private PersonName name;
    private EmailAddress email;

    @Version
    private @Nullable Integer version;

    protected Person() {}

    PersonId id() {
        return id;
    }

    void correct(PersonName other) {
        name = other;
    }

    PersonFacts facts() {
        return new PersonFacts(id, name, email);
    }
}
