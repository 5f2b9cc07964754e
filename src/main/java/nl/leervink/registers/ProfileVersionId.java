package nl.leervink.registers;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record ProfileVersionId(UUID value) implements SingleValue<UUID> {

    static ProfileVersionId next() {
        return new ProfileVersionId(TimeOrdered.uuid());
    }
}
