package nl.leervink.planning;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record SessionId(UUID value) implements SingleValue<UUID> {

    public static SessionId next() {
        return new SessionId(TimeOrdered.uuid());
    }
}
