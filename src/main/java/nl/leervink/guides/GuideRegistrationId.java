package nl.leervink.guides;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record GuideRegistrationId(UUID value) implements SingleValue<UUID> {

    static GuideRegistrationId next() {
        return new GuideRegistrationId(TimeOrdered.uuid());
    }
}
