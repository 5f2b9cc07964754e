package nl.leervink.fulfilment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leervink.attendance.Repair;
import nl.leervink.evaluation.EvaluationProgress;
import nl.leervink.homework.AssignmentState;
import nl.leervink.kernel.Minutes;
import nl.leervink.planning.AssignmentId;

/** Why a condition stands as it does, with the figure that shows it. */
public sealed interface Reason {

    /** So much counts of what is asked: present, or made up for. */
    record Present(Minutes counted, Minutes asked, List<Repair> repairs) implements Reason {}

    /** More was missed than may be missed, and not all of that was made up. */
    record MissedTooMuch(Minutes missed, Minutes mayBeMissed, List<Repair> repairs) implements Reason {}

    /** So far someone is with the assignment that is asked; of several, with the first that is not done. */
    record Homework(AssignmentId assignment, String title, AssignmentState state, LocalDate due) implements Reason {}

    /**
     * So many of the assignments that are asked are done.
     *
     * @param next the first that is not
     */
    record AllHomework(int done, int asked, Optional<Homework> next) implements Reason {}

    /** So far someone is with the evaluation; that they answered, never what. */
    record Evaluation(EvaluationProgress progress) implements Reason {}

    /** The edition asks no such assignment: the condition can only be met once it does. */
    record NothingAsked() implements Reason {}
}
