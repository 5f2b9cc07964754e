package nl.leervink.people;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

record NameCorrectionId(UUID value) implements SingleValue<UUID> {

    static NameCorrectionId next() {
        return new NameCorrectionId(TimeOrdered.uuid());
    }
}
