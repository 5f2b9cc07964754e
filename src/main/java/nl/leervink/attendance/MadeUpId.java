package nl.leervink.attendance;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

/** Identifies contact time that someone made up. */
public record MadeUpId(UUID value) implements SingleValue<UUID> {

    static MadeUpId next() {
        return new MadeUpId(TimeOrdered.uuid());
    }
}
