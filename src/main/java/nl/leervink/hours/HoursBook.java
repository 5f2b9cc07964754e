package nl.leervink.hours;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.leervink.enrolment.EnrolmentId;

/** The hours of one enrolment: what is locked while something is booked in it. */
@Entity
class HoursBook {

    @Id
    private EnrolmentId enrolment;

    protected HoursBook() {}
}
