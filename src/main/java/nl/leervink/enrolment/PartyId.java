package nl.leervink.enrolment;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record PartyId(UUID value) implements SingleValue<UUID> {

    static PartyId next() {
        return new PartyId(TimeOrdered.uuid());
    }
}
