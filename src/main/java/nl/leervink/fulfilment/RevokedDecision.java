package nl.leervink.fulfilment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.leervink.people.PersonId;
import org.hibernate.annotations.Immutable;

/** That a decision counts no more. */
@Entity
@Immutable
class RevokedDecision {

    @Id
    private DecisionId decision;

    private PersonId revokedBy;
    private Instant revokedAt;

    protected RevokedDecision() {}

    RevokedDecision(DecisionId decision, PersonId by, Instant now) {
        this.decision = decision;
        this.revokedBy = by;
        this.revokedAt = now;
    }
}
