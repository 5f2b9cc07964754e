package nl.leervink.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Persistable;

/** Where someone's calendar reads their sessions: one address for each person, of which we keep the hash. */
@Entity
class AgendaAddress implements Persistable<PersonId> {

    @Id
    private PersonId person;

    private String tokenHash;
    private Instant madeAt;

    protected AgendaAddress() {}

    AgendaAddress(PersonId person, AgendaToken token, Instant now) {
        this.person = person;
        this.tokenHash = token.hash();
        this.madeAt = now;
    }

    @Override
    public PersonId getId() {
        return person;
    }

    /** Saved once, when it is first made. */
    @Override
    public boolean isNew() {
        return true;
    }

    /** Another address from here on; the one before leads nowhere. */
    void replace(AgendaToken token, Instant now) {
        tokenHash = token.hash();
        madeAt = now;
    }

    Instant madeAt() {
        return madeAt;
    }

    PersonId person() {
        return person;
    }
}
