package nl.leervink.judging;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

/** Identifies a sentence that a trainer uses often. */
public record PhraseId(UUID value) implements SingleValue<UUID> {

    static PhraseId next() {
        return new PhraseId(TimeOrdered.uuid());
    }
}
