package nl.leervink.points;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.leervink.people.PersonId;

/** A ledger that is to be settled anew, because rules it was settled by turned out to be others. */
@Entity
class LedgerToSettle {

    @Id
    private PersonId person;

    private Instant askedAt;

    /** How often it failed. */
    private Integer tries;

    protected LedgerToSettle() {}
}
