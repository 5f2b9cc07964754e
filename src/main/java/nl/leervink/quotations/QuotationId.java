package nl.leervink.quotations;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record QuotationId(UUID value) implements SingleValue<UUID> {

    public static QuotationId next() {
        return new QuotationId(TimeOrdered.uuid());
    }
}
