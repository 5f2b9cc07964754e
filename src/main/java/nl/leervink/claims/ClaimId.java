package nl.leervink.claims;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record ClaimId(UUID value) implements SingleValue<UUID> {

    public static ClaimId next() {
        return new ClaimId(TimeOrdered.uuid());
    }
}
