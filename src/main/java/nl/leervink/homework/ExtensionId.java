package nl.leervink.homework;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

/** One time that somebody was given longer. */
public record ExtensionId(UUID value) implements SingleValue<UUID> {

    static ExtensionId next() {
        return new ExtensionId(TimeOrdered.uuid());
    }
}
