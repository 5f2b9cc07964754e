package nl.leervink.attendance;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

/** Identifies a link of somebody to a session of another edition. */
public record GuestId(UUID value) implements SingleValue<UUID> {

    static GuestId next() {
        return new GuestId(TimeOrdered.uuid());
    }
}
