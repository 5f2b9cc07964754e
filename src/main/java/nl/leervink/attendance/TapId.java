package nl.leervink.attendance;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

/** Identifies a tap on a roster. The device that was tapped gives it, so that a tap that arrives twice is one tap. */
public record TapId(UUID value) implements SingleValue<UUID> {

    public static TapId next() {
        return new TapId(TimeOrdered.uuid());
    }
}
