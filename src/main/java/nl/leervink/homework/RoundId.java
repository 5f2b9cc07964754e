package nl.leervink.homework;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

/** Identifies one time that something is written, handed in and, if it is a report, judged. */
public record RoundId(UUID value) implements SingleValue<UUID> {

    static RoundId next() {
        return new RoundId(TimeOrdered.uuid());
    }
}
