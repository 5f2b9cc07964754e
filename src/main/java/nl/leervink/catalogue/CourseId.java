package nl.leervink.catalogue;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record CourseId(UUID value) implements SingleValue<UUID> {

    public static CourseId next() {
        return new CourseId(TimeOrdered.uuid());
    }
}
