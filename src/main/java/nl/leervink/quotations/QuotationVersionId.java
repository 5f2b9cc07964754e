package nl.leervink.quotations;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

record QuotationVersionId(UUID value) implements SingleValue<UUID> {

    static QuotationVersionId next() {
        return new QuotationVersionId(TimeOrdered.uuid());
    }
}
