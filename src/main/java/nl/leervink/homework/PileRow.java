package nl.leervink.homework;

import java.time.Instant;

/**
 * A report that waits for its judgement.
 *
 * @param round 1 for the first time it was handed in
 */
public record PileRow(
        SubmissionId submission, String author, String editionTitle, int round, Instant handedInAt, boolean late) {}
