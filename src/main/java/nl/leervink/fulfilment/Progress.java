package nl.leervink.fulfilment;

import java.util.List;
import java.util.Optional;
import nl.leervink.attendance.ContactTime;
import nl.leervink.evaluation.EvaluationProgress;
import nl.leervink.homework.AssignmentProgress;

/**
 * What conditions are judged by. Results only, never what was written.
 *
 * @param evaluation only where a condition asks for it
 */
record Progress(ContactTime contactTime, List<AssignmentProgress> homework, Optional<EvaluationProgress> evaluation) {

    /** Where nobody asks for the evaluation. */
    Progress(ContactTime contactTime, List<AssignmentProgress> homework) {
        this(contactTime, homework, Optional.empty());
    }
}
