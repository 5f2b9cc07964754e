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
    private String note;
    private PersonId recordedBy;
    private Instant recordedAt;

    protected LedgerStep() {}

    LedgerStep(
            LedgerEntryId entry,
            int number,
            EntryStatus status,
            UUID delivery,
            String reason,
            String note,
            PersonId recordedBy,
            Instant recordedAt) {
        this.id = LedgerStepId.next();
        this.entry = entry;
        this.number = number;
        this.status = status;
        this.delivery = delivery;
        this.reason = reason;
        this.note = note;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    LedgerEntryId entry() {
        return entry;
    }

    /** The same of what was booked anew; that an answer was revoked is told of what it was revoked of. */
    LedgerStep of(LedgerEntryId bookedAnew, Instant now) {
        return new LedgerStep(bookedAnew, 1, status, delivery, reason, "", recordedBy, now);
    }

    /** What follows when its answer was entered by mistake: it waits for one again. */
    LedgerStep revoked(String why, PersonId by, Instant now) {
        return new LedgerStep(entry, number + 1, EntryStatus.SUBMITTED, delivery, "", why, by, now);
    }

    LedgerDeed deed() {
        var kind = switch (status) {
            case ACCEPTED -> LedgerDeed.Kind.ACCEPTED;
            case REJECTED -> LedgerDeed.Kind.REJECTED;
            case SUBMITTED -> note.isEmpty() ? LedgerDeed.Kind.SUBMITTED : LedgerDeed.Kind.REVOKED;
            case FORECAST, EARNED -> throw new IllegalStateException("No step of a register: " + status);
        };
        return new LedgerDeed(kind, entry, recordedAt, recordedBy, reason + note);
    }

    int number() {
        return number;
    }

    EntryStatus status() {
        return status;
    }

    boolean isOf(UUID other) {
        return delivery.equals(other);
    }

    boolean isAnswer() {
        return status == EntryStatus.ACCEPTED || status == EntryStatus.REJECTED;
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
