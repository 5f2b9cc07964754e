package nl.leervink.homework;

import java.util.List;
import nl.leervink.people.PersonId;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.EditionId;

/**
 * A round whose author waits for a judgement, held while somebody writes about it.
 *
 * @param number 1 for the first time it was handed in
 * @param answers what may be remarked on: as long as the answers are, in characters
 */
public record AwaitedRound(
        SubmissionId submission,
        RoundId round,
        int number,
        AssignmentId assignment,
        EditionId edition,
        PersonId author,
        List<Integer> answers) {}
