package nl.leervink.reflections;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Persistable;

/** That who guided a meeting read what was shared with them. */
@Entity
class ReflectionReading implements Persistable<ReflectionReadingId> {

    @Id
    private ReflectionReadingId id;

    private ReflectionId reflection;
    private PersonId reader;
    private Instant readAt;

    protected ReflectionReading() {}

    ReflectionReading(ReflectionId reflection, PersonId reader, Instant readAt) {
        this.id = ReflectionReadingId.next();
        this.reflection = reflection;
        this.reader = reader;
        this.readAt = readAt;
    }

    @Override
    public ReflectionReadingId getId() {
        return id;
    }

    /** Saved once, when it happens. */
    @Override
    public boolean isNew() {
        return true;
    }
}
