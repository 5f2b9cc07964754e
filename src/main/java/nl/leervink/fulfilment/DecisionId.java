package nl.leervink.fulfilment;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

/** One exceptional decision. */
public record DecisionId(UUID value) implements SingleValue<UUID> {

    static DecisionId next() {
        return new DecisionId(TimeOrdered.uuid());
    }
}
