package nl.leervink.accreditation;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record AccreditationId(UUID value) implements SingleValue<UUID> {

    public static AccreditationId next() {
        return new AccreditationId(TimeOrdered.uuid());
    }
}
