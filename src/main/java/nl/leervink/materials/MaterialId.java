package nl.leervink.materials;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record MaterialId(UUID value) implements SingleValue<UUID> {

    static MaterialId next() {
        return new MaterialId(TimeOrdered.uuid());
    }
}
