package nl.leervink.questions;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

/** Given to a message before it is sent, so that sending it twice keeps it once. */
public record MessageId(UUID value) implements SingleValue<UUID> {

    public static MessageId next() {
        return new MessageId(TimeOrdered.uuid());
    }
}
