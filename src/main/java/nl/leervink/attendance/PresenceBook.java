package nl.leervink.attendance;

import java.util.Map;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.planning.EditionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contact time that follows from the rosters. */
@Service
public class PresenceBook {

    /** For every enrolment in an edition. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<EnrolmentId, ContactTime> contactTimes(EditionId edition) {
        throw new UnsupportedOperationException("Not built yet");
    }

    /** Whether the roster of every session of the edition was closed. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean isComplete(EditionId edition) {
        throw new UnsupportedOperationException("Not built yet");
    }
}
