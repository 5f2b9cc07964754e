package nl.leervink.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;

/** Someone in a closed edition who met its conditions and has no certificate yet. */
@Entity
class WaitingCertificate {

    @Id
    private EnrolmentId enrolment;

    private EditionId edition;
    private PersonId participant;
    private Instant since;

    protected WaitingCertificate() {}
}
