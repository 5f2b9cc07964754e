package nl.leervink.questions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.leervink.people.PersonId;
import nl.leervink.vault.Sealed;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** Something that was said: never changed, only taken away with its conversation. Its words are sealed. */
@Entity
@Immutable
class Message implements Persistable<MessageId> {

    @Id
    private MessageId id;

    private ConversationId conversation;
    private int number;
    private PersonId author;
    private boolean byTrainer;
    private Instant saidAt;

    private Sealed words;

    protected Message() {}

    Message(
            MessageId id,
            ConversationId conversation,
            int number,
            PersonId author,
            boolean byTrainer,
            Sealed words,
            Instant saidAt) {
        this.id = id;
        this.conversation = conversation;
        this.number = number;
        this.author = author;
        this.byTrainer = byTrainer;
        this.words = words;
        this.saidAt = saidAt;
    }

    @Override
    public MessageId getId() {
        return id;
    }

    /** Saved once, when it is said. */
    @Override
    public boolean isNew() {
        return true;
    }

    int number() {
        return number;
    }

    PersonId author() {
        return author;
    }

    boolean byTrainer() {
        return byTrainer;
    }

    Instant saidAt() {
        return saidAt;
    }

    Sealed words() {
        return words;
    }
}
