package nl.leervink.meetings;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record MeetingId(UUID value) implements SingleValue<UUID> {

    static MeetingId next() {
        return new MeetingId(TimeOrdered.uuid());
    }
}
