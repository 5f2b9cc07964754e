package nl.leervink.inquiries;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record InquiryId(UUID value) implements SingleValue<UUID> {

    public static InquiryId next() {
        return new InquiryId(TimeOrdered.uuid());
    }
}
