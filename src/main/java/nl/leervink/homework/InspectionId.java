package nl.leervink.homework;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

/** Identifies one reading of somebody's homework. */
record InspectionId(UUID value) implements SingleValue<UUID> {

    static InspectionId next() {
        return new InspectionId(TimeOrdered.uuid());
    }
}
