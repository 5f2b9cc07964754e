package nl.leervink.statements;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record StatementId(UUID value) implements SingleValue<UUID> {

    static StatementId next() {
        return new StatementId(TimeOrdered.uuid());
    }
}
