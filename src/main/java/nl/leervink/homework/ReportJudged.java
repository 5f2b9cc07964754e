package nl.leervink.homework;

import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.people.PersonId;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.EditionId;

/** A trainer judged a report. Says nothing of what was written. */
public record ReportJudged(
        SubmissionId submission,
        AssignmentId assignment,
        EnrolmentId enrolment,
        EditionId edition,
        PersonId participant,
        boolean sufficient) {}
