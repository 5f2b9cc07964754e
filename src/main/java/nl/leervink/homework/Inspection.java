package nl.leervink.homework;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Persistable;

/** That somebody else than its author read homework. */
@Entity
class Inspection implements Persistable<InspectionId> {

    @Id
    private InspectionId id;

    private SubmissionId submission;
    private int round;
    private PersonId reader;

    @Enumerated(EnumType.STRING)
    private Inspected what;

    private Instant readAt;

    protected Inspection() {}

    Inspection(SubmissionId submission, int round, PersonId reader, Inspected what, Instant readAt) {
        this.id = InspectionId.next();
        this.submission = submission;
        this.round = round;
        this.reader = reader;
        this.what = what;
        this.readAt = readAt;
    }

    @Override
    public InspectionId getId() {
        return id;
    }

    /** Saved once, when it happens. */
    @Override
    public boolean isNew() {
        return true;
    }
}
