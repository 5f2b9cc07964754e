package nl.leervink.catalogue;

import java.util.List;
import nl.leervink.kernel.Minutes;

/**
 * Homework as a course asks it.
 *
 * @param questions the guiding questions a report answers, in order; empty where there are none
 * @param norm the self-study time it stands for
 * @param required whether everyone is asked to; the certificate waits for it only where a {@link Condition} says so
 * @param due when it is due
 */
public record AssignmentAsked(
        AssignmentKind kind,
        String title,
        String instruction,
        List<String> questions,
        Minutes norm,
        boolean required,
        Due due) {

    /**
     * A number of days from a course day.
     *
     * @param courseDay the day of the course it is counted from, 1 for the first
     * @param days negative before that day, positive after it, 0 on the day itself
     */
    public record Due(int courseDay, int days) {}
}
