package nl.leervink.points;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.leervink.people.PersonId;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** What became of an entry at its register, written once. */
@Entity
@Immutable
class LedgerStep implements Persistable<LedgerStepId> {

    @Id
    private LedgerStepId id;

    private LedgerEntryId entry;
    private Integer number;

    @Enumerated(EnumType.STRING)
    private EntryStatus status;

    private UUID delivery;
    private String reason;
    private PersonId recordedBy;
    private Instant recordedAt;

    protected LedgerStep() {}

    LedgerStep(
            LedgerEntryId entry,
            int number,
            EntryStatus status,
            UUID delivery,
            String reason,
            PersonId recordedBy,
            Instant recordedAt) {
        this.id = LedgerStepId.next();
        this.entry = entry;
        this.number = number;
        this.status = status;
        this.delivery = delivery;
        this.reason = reason;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    LedgerEntryId entry() {
        return entry;
    }

    /** The same of what was booked anew. */
    LedgerStep of(LedgerEntryId bookedAnew, Instant now) {
        return new LedgerStep(bookedAnew, 1, status, delivery, reason, recordedBy, now);
    }

    int number() {
        return number;
    }

    EntryStatus status() {
        return status;
    }

    /** Whether this delivery said exactly this already. */
    boolean says(EntryStatus asked, UUID by) {
        return status == asked && delivery.equals(by);
    }

    @Override
    public LedgerStepId getId() {
        return id;
    }

    /** Saved once, when it is made. */
    @Override
    public boolean isNew() {
        return true;
    }
}
