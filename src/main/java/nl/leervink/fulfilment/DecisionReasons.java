package nl.leervink.fulfilment;

import java.util.Collection;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.BetweenModules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Why the office decided by exception, which may tell of somebody's illness or home. */
@Service
@BetweenModules
public class DecisionReasons {

    private final ExceptionalDecisions decisions;

    DecisionReasons(ExceptionalDecisions decisions) {
        this.decisions = decisions;
    }

    /** Forgets them, also of what was revoked. What was decided, when and by whom stays. */
    @Transactional
    public void forget(Collection<EnrolmentId> enrolments) {
        decisions.forgetReasons(enrolments.stream().map(EnrolmentId::value).toList());
    }
}
