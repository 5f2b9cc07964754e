package nl.leervink.people;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record OrganisationId(UUID value) implements SingleValue<UUID> {

    public static OrganisationId next() {
        return new OrganisationId(TimeOrdered.uuid());
    }
}
