package nl.leervink.homework;

import java.time.LocalDate;
import nl.leervink.kernel.Minutes;
import nl.leervink.planning.AssignmentFacts;

/**
 * How far someone is with an assignment. Says nothing of what was written.
 *
 * @param credited the self-study time credited for it: its norm, once handed in, or judged sufficient if it is judged
 * @param due the last day on which they hand it in in time; later than for others if they were given longer
 */
public record AssignmentProgress(AssignmentFacts assignment, AssignmentState state, Minutes credited, LocalDate due) {

    /** Of someone who was not given longer. */
    public AssignmentProgress(AssignmentFacts assignment, AssignmentState state, Minutes credited) {
        this(assignment, state, credited, assignment.due());
    }

    /** Whether they were given longer. */
    public boolean isExtended() {
        return due.isAfter(assignment.due());
    }
}
