package nl.leervink.homework;

import java.util.List;
import java.util.Map;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far everyone is with their homework; results only, never what was written. */
@Service
public class HomeworkBook {

    /** For every enrolment in an edition, its assignments in order of their deadlines. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<EnrolmentId, List<AssignmentProgress>> progress(EditionId edition) {
        throw new UnsupportedOperationException("Not built yet");
    }
}
