package nl.leervink.homework;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

/** Identifies an earlier version of a draft. */
record EarlierDraftId(UUID value) implements SingleValue<UUID> {

    static EarlierDraftId next() {
        return new EarlierDraftId(TimeOrdered.uuid());
    }
}
