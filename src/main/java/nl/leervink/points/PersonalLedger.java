package nl.leervink.points;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.leervink.people.PersonId;

/** The ledger of one person: what is locked while something is written in it. */
@Entity
class PersonalLedger {

    @Id
    private PersonId person;

    protected PersonalLedger() {}
}
