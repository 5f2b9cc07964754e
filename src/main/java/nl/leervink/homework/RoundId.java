package nl.leervink.homework;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

record RoundId(UUID value) implements SingleValue<UUID> {

    static RoundId next() {
        return new RoundId(TimeOrdered.uuid());
    }
}
