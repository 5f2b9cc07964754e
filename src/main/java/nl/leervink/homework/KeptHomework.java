package nl.leervink.homework;

import java.time.Instant;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionId;

/**
 * That what somebody wrote in an edition is kept.
 *
 * @param lastWritten when anything of it was last written, handed in or judged
 * @param awaitsJudgement whether a report among it does
 */
public record KeptHomework(
        EnrolmentId enrolment, EditionId edition, PersonId author, Instant lastWritten, boolean awaitsJudgement) {}
