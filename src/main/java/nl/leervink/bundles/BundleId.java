package nl.leervink.bundles;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record BundleId(UUID value) implements SingleValue<UUID> {

    public static BundleId next() {
        return new BundleId(TimeOrdered.uuid());
    }
}
