package nl.leervink.homework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.leervink.vault.Sealed;
import org.springframework.data.domain.Persistable;

/** A draft as it was before it was written over. */
@Entity
class EarlierDraft implements Persistable<EarlierDraftId> {

    @Id
    private EarlierDraftId id;

    private RoundId round;
    private int number;
    private Instant savedAt;
    private Sealed work;

    protected EarlierDraft() {}

    EarlierDraft(RoundId round, int number, Instant savedAt, Sealed work) {
        this.id = EarlierDraftId.next();
        this.round = round;
        this.number = number;
        this.savedAt = savedAt;
        this.work = work;
    }

    @Override
    public EarlierDraftId getId() {
        return id;
    }

    /** Saved once, when it is made. */
    @Override
    public boolean isNew() {
        return true;
    }

    RoundId round() {
        return round;
    }

    /** The version of the draft that it was. */
    int number() {
        return number;
    }

    Instant savedAt() {
        return savedAt;
    }

    Sealed work() {
        return work;
    }

    void sealAnew(Sealed anew) {
        work = anew;
    }
}
