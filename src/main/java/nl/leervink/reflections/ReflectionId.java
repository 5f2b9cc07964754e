package nl.leervink.reflections;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

record ReflectionId(UUID value) implements SingleValue<UUID> {

    static ReflectionId next() {
        return new ReflectionId(TimeOrdered.uuid());
    }
}
