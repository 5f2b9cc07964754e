package nl.leervink.evaluation;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;

/** A question of the form; the same in every version that asks the same. */
public record QuestionId(UUID value) implements SingleValue<UUID> {

    public static QuestionId next() {
        return new QuestionId(UUID.randomUUID());
    }
}
