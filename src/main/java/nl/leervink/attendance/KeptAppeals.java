package nl.leervink.attendance;

import java.time.Instant;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;

/**
 * That what somebody said in appeals in an edition is kept.
 *
 * @param last when they last said something, or were answered
 * @param awaited whether one of them waits for its answer
 */
public record KeptAppeals(EnrolmentId enrolment, EditionId edition, PersonId by, Instant last, boolean awaited) {}
