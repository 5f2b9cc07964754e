package nl.leervink.intervision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.leervink.kernel.TimeOrdered;
import nl.leervink.people.PersonId;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** What a group agreed, under a number. Written once; what is agreed otherwise is another, and accepted anew. */
@Entity
@Immutable
class GroupAgreement implements Persistable<UUID> {

    @Id
    private UUID id;

    private GroupId intervisionGroup;
    private int number;
    private String method;
    private String cases;
    private String confidentiality;
    private String attendance;
    private String stopping;
    private PersonId writtenBy;
    private Instant writtenAt;

    protected GroupAgreement() {}

    GroupAgreement(GroupId group, int number, AgreementWords words, PersonId by, Instant now) {
        this.id = TimeOrdered.uuid();
        this.intervisionGroup = group;
        this.number = number;
        this.method = words.method();
        this.cases = words.cases();
        this.confidentiality = words.confidentiality();
        this.attendance = words.attendance();
        this.stopping = words.stopping();
        this.writtenBy = by;
        this.writtenAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Saved once, when it is written. */
    @Override
    public boolean isNew() {
        return true;
    }

    PersonId writtenBy() {
        return writtenBy;
    }

    Agreed agreed(String by) {
        return new Agreed(
                number, new AgreementWords(method, cases, confidentiality, attendance, stopping), by, writtenAt);
    }
}
