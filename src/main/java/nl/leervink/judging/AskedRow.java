package nl.leervink.judging;

import java.time.Instant;
import nl.leervink.homework.SubmissionId;

/**
 * A report that somebody is asked to read along.
 *
 * @param author the name of whose report it is
 * @param assignment its title
 * @param askedBy the name of the colleague who asks
 */
public record AskedRow(
        SubmissionId submission,
        String author,
        String assignment,
        String editionTitle,
        String askedBy,
        Instant askedAt) {}
