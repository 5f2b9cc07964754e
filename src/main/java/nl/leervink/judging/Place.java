package nl.leervink.judging;

import java.util.Optional;
import nl.leervink.homework.SubmissionId;

/**
 * Where a report lies on the pile.
 *
 * @param waiting how many lie on it
 * @param previous the one that waits longer
 * @param next the one that came after it
 */
public record Place(int waiting, Optional<SubmissionId> previous, Optional<SubmissionId> next) {}
