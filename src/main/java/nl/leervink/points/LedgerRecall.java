package nl.leervink.points;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.leervink.people.PersonId;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** The register was told that an entry it had been given was taken back. */
@Entity
@Immutable
class LedgerRecall implements Persistable<LedgerEntryId> {

    @Id
    private LedgerEntryId entry;

    private PersonId toldBy;
    private Instant toldAt;

    protected LedgerRecall() {}

    LedgerRecall(LedgerEntryId entry, PersonId toldBy, Instant toldAt) {
        this.entry = entry;
        this.toldBy = toldBy;
        this.toldAt = toldAt;
    }

    LedgerDeed deed() {
        return new LedgerDeed(LedgerDeed.Kind.RECALLED, entry, toldAt, toldBy, "");
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
