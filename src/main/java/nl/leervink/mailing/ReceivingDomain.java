package nl.leervink.mailing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** What stands after the {@code @} of addresses that we write to. Held by whoever claims a letter for it. */
@Entity
class ReceivingDomain {

    @Id
    private String name;

    private Instant closedUntil;

    protected ReceivingDomain() {}

    String name() {
        return name;
    }

    /** It got all that it may get for now. */
    void close(Instant until) {
        closedUntil = until;
    }
}
