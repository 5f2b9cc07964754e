package nl.leervink.points;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record MembershipId(UUID value) implements SingleValue<UUID> {

    public static MembershipId next() {
        return new MembershipId(TimeOrdered.uuid());
    }
}
