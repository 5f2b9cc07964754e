package nl.leervink.judging;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.leervink.people.PersonId;
import org.springframework.data.domain.Persistable;

/** A sentence that a trainer uses often in feedback. */
@Entity
class Phrase implements Persistable<PhraseId> {

    @Id
    private PhraseId id;

    private PersonId trainer;
    private String text;

    protected Phrase() {}

    Phrase(PersonId trainer, String text) {
        this.id = PhraseId.next();
        this.trainer = trainer;
        this.text = text;
    }

    @Override
    public PhraseId getId() {
        return id;
    }

    /** Saved once, when it is made. */
    @Override
    public boolean isNew() {
        return true;
    }

    String text() {
        return text;
    }
}
