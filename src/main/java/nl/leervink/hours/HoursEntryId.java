package nl.leervink.hours;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

record HoursEntryId(UUID value) implements SingleValue<UUID> {

    static HoursEntryId next() {
        return new HoursEntryId(TimeOrdered.uuid());
    }
}
