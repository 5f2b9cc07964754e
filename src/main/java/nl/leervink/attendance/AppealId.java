package nl.leervink.attendance;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

/** Identifies an appeal against what a roster says. */
public record AppealId(UUID value) implements SingleValue<UUID> {

    static AppealId next() {
        return new AppealId(TimeOrdered.uuid());
    }
}
