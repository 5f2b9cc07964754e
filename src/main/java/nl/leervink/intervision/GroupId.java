package nl.leervink.intervision;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record GroupId(UUID value) implements SingleValue<UUID> {

    static GroupId next() {
        return new GroupId(TimeOrdered.uuid());
    }
}
