package nl.leervink.accreditation;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

record WaitingAwardId(UUID value) implements SingleValue<UUID> {

    static WaitingAwardId next() {
        return new WaitingAwardId(TimeOrdered.uuid());
    }
}
