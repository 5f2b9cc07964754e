package nl.leervink.accreditation;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

record LedgerEntryId(UUID value) implements SingleValue<UUID> {

    static LedgerEntryId next() {
        return new LedgerEntryId(TimeOrdered.uuid());
    }
}
