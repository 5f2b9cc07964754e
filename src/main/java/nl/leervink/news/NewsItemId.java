package nl.leervink.news;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record NewsItemId(UUID value) implements SingleValue<UUID> {

    public static NewsItemId next() {
        return new NewsItemId(TimeOrdered.uuid());
    }
}
