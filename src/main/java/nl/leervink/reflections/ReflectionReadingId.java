package nl.leervink.reflections;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

record ReflectionReadingId(UUID value) implements SingleValue<UUID> {

    static ReflectionReadingId next() {
        return new ReflectionReadingId(TimeOrdered.uuid());
    }
}
