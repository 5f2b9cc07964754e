package nl.leervink.dossier;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record PaperId(UUID value) implements SingleValue<UUID> {

    static PaperId next() {
        return new PaperId(TimeOrdered.uuid());
    }
}
