package nl.leervink.points;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

record LedgerStepId(UUID value) implements SingleValue<UUID> {

    static LedgerStepId next() {
        return new LedgerStepId(TimeOrdered.uuid());
    }
}
