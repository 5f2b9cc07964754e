package nl.leervink.bundles;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record DispatchId(UUID value) implements SingleValue<UUID> {

    public static DispatchId next() {
        return new DispatchId(TimeOrdered.uuid());
    }
}
