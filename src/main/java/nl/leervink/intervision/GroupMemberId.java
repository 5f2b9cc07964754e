package nl.leervink.intervision;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record GroupMemberId(UUID value) implements SingleValue<UUID> {

    static GroupMemberId next() {
        return new GroupMemberId(TimeOrdered.uuid());
    }
}
