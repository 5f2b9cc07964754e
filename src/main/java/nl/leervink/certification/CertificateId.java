package nl.leervink.certification;

import java.util.UUID;
import nl.leervink.kernel.SingleValue;
import nl.leervink.kernel.TimeOrdered;

public record CertificateId(UUID value) implements SingleValue<UUID> {

    public static CertificateId next() {
        return new CertificateId(TimeOrdered.uuid());
    }
}
