package nl.leervink.planning;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record EditionId(UUID value) implements SingleValue<UUID> {

    public static EditionId next() {
        return new EditionId(TimeOrdered.uuid());
    }
}
