package nl.leervink.questions;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.leervink.intervision.GroupId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;
import nl.leervink.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** Who read how much of what was said. Whoever says something or reads it locks it first. */
@Entity
class Conversation {

    @Id
    private ConversationId id;

    private @Nullable EditionId edition;
    private @Nullable GroupId intervisionGroup;
    private @Nullable PersonId participant;
    private int messages;
    private @Nullable Instant lastAt;
    private @Nullable Instant erasedAt;

    @ElementCollection
    @CollectionTable(name = "conversation_reader", joinColumns = @JoinColumn(name = "conversation"))
    @MapKeyColumn(name = "reader")
    @Column(name = "read_to")
    private Map<PersonId, Integer> readTo = new HashMap<>();

    protected Conversation() {}

    Message say(MessageId message, PersonId author, boolean byTrainer, Sealed words, Instant now) {
        messages++;
        lastAt = now;
        return new Message(message, id, messages, author, byTrainer, words, now);
    }

    /** They read all that was said until now. */
    void read(PersonId reader) {
        if (messages > 0) {
            readTo.put(reader, messages);
        }
    }

    /** What was said goes, with who read it; that it was said stays. */
    void erase(Instant now) {
        if (messages > 0) {
            messages = 0;
            lastAt = null;
            readTo.clear();
            erasedAt = now;
        }
    }

    /** The number of the last message they read; 0 for none. */
    int readTo(PersonId reader) {
        return readTo.getOrDefault(reader, 0);
    }

    ConversationId id() {
        return id;
    }

    /** When what was said was last erased; empty if it never was. */
    Optional<Instant> erasedAt() {
        return Optional.ofNullable(erasedAt);
    }

    /** Whose it is with the trainers; empty for that of the group. */
    Optional<PersonId> participant() {
        return Optional.ofNullable(participant);
    }
}
