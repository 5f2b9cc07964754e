package nl.leervink.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import nl.leervink.planning.EditionId;
import org.jspecify.annotations.Nullable;

/** The terms of one edition, kept by the office instead of the standard ones. */
@Entity
class EditionTerms {

    @Id
    private EditionId edition;

    @Enumerated(EnumType.STRING)
    private WaitingPolicy waitingPolicy;

    private int offerHours;
    private CancellationLadder cancellation;

    @Version
    private @Nullable Integer version;

    protected EditionTerms() {}

    EditionTerms(EditionId edition, EnrolmentTerms terms) {
        this.edition = edition;
        this.waitingPolicy = terms.waiting();
        this.offerHours = hours(terms);
        this.cancellation = terms.cancellation();
    }

    void change(EnrolmentTerms terms) {
        waitingPolicy = terms.waiting();
        offerHours = hours(terms);
        cancellation = terms.cancellation();
    }

    private static int hours(EnrolmentTerms terms) {
        return Math.toIntExact(terms.offerWindow().toHours());
    }

    EditionId edition() {
        return edition;
    }

    EnrolmentTerms terms() {
        return new EnrolmentTerms(waitingPolicy, Duration.ofHours(offerHours), cancellation);
    }
}
