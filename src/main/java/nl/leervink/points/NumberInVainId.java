package nl.leervink.points;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record NumberInVainId(UUID value) implements SingleValue<UUID> {

    public static NumberInVainId next() {
        return new NumberInVainId(TimeOrdered.uuid());
    }
}
