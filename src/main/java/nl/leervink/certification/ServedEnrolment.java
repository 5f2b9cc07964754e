package nl.leervink.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.planning.EditionId;

/** That nothing is owed for an enrolment, though the certificate that was issued for it is forgotten. */
@Entity
class ServedEnrolment {

    @Id
    private EnrolmentId enrolment;

    private EditionId edition;

    protected ServedEnrolment() {}
}
