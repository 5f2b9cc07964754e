package nl.leervink.homework;

import java.time.Instant;
import java.util.Optional;
import nl.leervink.people.PersonId;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.EditionId;

/**
 * A report that waits for a judgement.
 *
 * @param number 1 for the first time it was handed in
 * @param late whether it came after the deadline
 * @param judge who is to judge it; empty if any of the edition's trainers may
 */
public record AwaitedReport(
        SubmissionId submission,
        PersonId author,
        EditionId edition,
        AssignmentId assignment,
        RoundId round,
        int number,
        Instant handedInAt,
        boolean late,
        Optional<PersonId> judge) {}
