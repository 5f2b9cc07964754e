package nl.leervink.homework;

import java.time.LocalDate;
import nl.leervink.kernel.Minutes;
import nl.leervink.planning.AssignmentFacts;

/**
 * How far someone is with an assignment. Says nothing of what was written.
 *
 * @param credited the self-study time credited for it: its norm, once handed in, or judged sufficient if it is judged
 * @param due the last day on which they hand it in in time; later than for others if they were given longer
 * @param ended whether nothing is written for it any more, their texts being erased; known where its author looks, nobody else is
 *     told
 */
public record AssignmentProgress(
        AssignmentFacts assignment, AssignmentState state, Minutes credited, LocalDate due, boolean ended) {

    /** Of someone who was not given longer. */
    public AssignmentProgress(AssignmentFacts assignment, AssignmentState state, Minutes credited) {
        this(assignment, state, credited, assignment.due(), false);
    }

    /** That nothing is written for it any more. */
    AssignmentProgress atItsEnd() {
        return new AssignmentProgress(assignment, state, credited, due, true);
    }

    /** Whether they were given longer. */
    public boolean isExtended() {
        return due.isAfter(assignment.due());
    }
}
