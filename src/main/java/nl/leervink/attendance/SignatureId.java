package nl.leervink.attendance;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

/** Identifies that somebody signed for a session. */
record SignatureId(UUID value) implements SingleValue<UUID> {

    static SignatureId next() {
        return new SignatureId(TimeOrdered.uuid());
    }
}
