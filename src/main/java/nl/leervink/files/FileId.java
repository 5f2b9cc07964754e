package nl.leervink.files;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record FileId(UUID value) implements SingleValue<UUID> {

    public static FileId next() {
        return new FileId(TimeOrdered.uuid());
    }
}
