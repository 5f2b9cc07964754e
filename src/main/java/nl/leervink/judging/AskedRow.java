package nl.leervink.judging;

import java.time.Instant;
import nl.leervink.homework.SubmissionId;

/**
 * A report that somebody is asked to read along.
 *
 * @param askedBy the name of the colleague who asks
 */
public record AskedRow(SubmissionId submission, String askedBy, Instant askedAt) {}
