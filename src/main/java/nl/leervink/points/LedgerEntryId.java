package nl.leervink.points;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

/** A line of the ledger. */
public record LedgerEntryId(UUID value) implements SingleValue<UUID> {

    static LedgerEntryId next() {
        return new LedgerEntryId(TimeOrdered.uuid());
    }
}
