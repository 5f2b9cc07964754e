package nl.leervink.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.SessionId;
import nl.leervink.vault.Sealed;
import org.springframework.data.domain.Persistable;

/** What somebody signed with for one session, sealed. Whoever writes it holds the roster. */
@Entity
class KeptSignature implements Persistable<SignatureId> {

    /** How it was signed: what is sealed is read accordingly. */
    enum Way {
        DRAWN,
        TYPED,
        ON_PAPER
    }

    @Id
    private SignatureId id;

    private SessionId session;
    private EnrolmentId enrolment;

    @Enumerated(EnumType.STRING)
    private Way way;

    private PersonId recordedBy;
    private Instant recordedAt;
    private Sealed content;

    protected KeptSignature() {}

    KeptSignature(SessionId session, EnrolmentId enrolment, Way way, Sealed content, PersonId by, Instant at) {
        this.id = SignatureId.next();
        this.session = session;
        this.enrolment = enrolment;
        this.way = way;
        this.content = content;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** Puts this in the place of what was there. */
    void replace(Way how, Sealed what, PersonId by, Instant at) {
        way = how;
        content = what;
        recordedBy = by;
        recordedAt = at;
    }

    void sealAnew(Sealed anew) {
        content = anew;
    }

    @Override
    public SignatureId getId() {
        return id;
    }

    /** Saved once, when it is made. */
    @Override
    public boolean isNew() {
        return true;
    }

    SessionId session() {
        return session;
    }

    EnrolmentId enrolment() {
        return enrolment;
    }

    Way way() {
        return way;
    }

    PersonId recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    Sealed content() {
        return content;
    }
}
