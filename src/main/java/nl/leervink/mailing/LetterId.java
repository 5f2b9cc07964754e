package nl.leervink.mailing;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record LetterId(UUID value) implements SingleValue<UUID> {

    public static LetterId next() {
        return new LetterId(TimeOrdered.uuid());
    }
}
