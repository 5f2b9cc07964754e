package nl.leervink.enrolment;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

record EnrolmentRequestId(UUID value) implements SingleValue<UUID> {

    static EnrolmentRequestId next() {
        return new EnrolmentRequestId(TimeOrdered.uuid());
    }
}
