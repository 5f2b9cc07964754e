package nl.leervink.planning;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record AssignmentId(UUID value) implements SingleValue<UUID> {

    public static AssignmentId next() {
        return new AssignmentId(TimeOrdered.uuid());
    }
}
