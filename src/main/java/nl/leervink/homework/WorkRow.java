package nl.leervink.homework;

import java.time.LocalDate;
import java.util.Optional;
import nl.leervink.planning.AssignmentFacts;

/**
 * How far one participant is with one assignment, for their trainer.
 *
 * @param readable what was handed in, if anything was
 * @param due the last day on which they hand it in in time; later than for others if they were given longer
 */
public record WorkRow(
        AssignmentFacts assignment, AssignmentState state, Optional<SubmissionId> readable, LocalDate due) {

    /** Whether they were given longer. */
    public boolean isExtended() {
        return due.isAfter(assignment.due());
    }
}
