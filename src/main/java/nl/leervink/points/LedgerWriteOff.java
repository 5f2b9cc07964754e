package nl.leervink.points;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.leervink.people.PersonId;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** Someone left it at a register's refusal of an entry. */
@Entity
@Immutable
class LedgerWriteOff implements Persistable<LedgerEntryId> {

    @Id
    private LedgerEntryId entry;

    private String reason;
    private PersonId writtenOffBy;
    private Instant writtenOffAt;

    protected LedgerWriteOff() {}

    LedgerWriteOff(LedgerEntryId entry, String reason, PersonId writtenOffBy, Instant writtenOffAt) {
        this.entry = entry;
        this.reason = reason;
        this.writtenOffBy = writtenOffBy;
        this.writtenOffAt = writtenOffAt;
    }

    LedgerDeed deed() {
        return new LedgerDeed(LedgerDeed.Kind.WRITTEN_OFF, entry, writtenOffAt, writtenOffBy, reason);
    }

    @Override
    public LedgerEntryId getId() {
        return entry;
    }

    /** Saved once, when it is made. */
    @Override
    public boolean isNew() {
        return true;
    }
}
