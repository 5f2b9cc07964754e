package nl.leervink.points;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

record AwardId(UUID value) implements SingleValue<UUID> {

    static AwardId next() {
        return new AwardId(TimeOrdered.uuid());
    }
}
