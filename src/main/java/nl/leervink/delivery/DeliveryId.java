package nl.leervink.delivery;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

/** One list for one register. */
public record DeliveryId(UUID value) implements SingleValue<UUID> {

    static DeliveryId next() {
        return new DeliveryId(TimeOrdered.uuid());
    }
}
