package nl.leervink.homework;

import java.util.Optional;
import nl.leervink.planning.AssignmentFacts;

/**
 * How far one participant is with one assignment, for their trainer.
 *
 * @param readable what was handed in, if anything was
 */
public record WorkRow(AssignmentFacts assignment, AssignmentState state, Optional<SubmissionId> readable) {}
