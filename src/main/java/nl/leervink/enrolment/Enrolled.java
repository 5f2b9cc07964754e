package nl.leervink.enrolment;

import java.util.List;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;

/** Someone's place in an edition became certain. */
public record Enrolled(
        EnrolmentId enrolment, EditionId edition, PersonId participant, List<StatedNumber> registerNumbers) {}
