package nl.leervink.planning;

import java.util.Set;
import nl.leervink.kernel.Shown;

/** What came of planning an edition. */
public sealed interface PlanResult {

    /** It is there, as a draft. */
    record Planned(EditionId edition) implements PlanResult {}

    /** It is not; each objection belongs beside a field. */
    record Refused(Set<Objection> objections) implements PlanResult {}

    /** Why an edition cannot be planned so. */
    enum Objection implements Shown {
        /** Not a date for each day of the course. */
        DAY_MISSING,
        /** A day not after the one before it. */
        DAYS_OUT_OF_ORDER,
        /** It would begin before today. */
        STARTS_IN_THE_PAST,
        NO_TRAINER,
        NO_PLACE,
        /** Fewer seats than the course needs participants, or more than it takes. */
        SEATS_OUT_OF_BOUNDS,
        /** Enrolment would end after the first day. */
        DEADLINE_AFTER_START,
        /** Whether it goes on would be said after its first day. */
        DECISION_AFTER_START,
        /** Whether it goes on would have been said before today. */
        DECISION_IN_THE_PAST,
        /** A session that was held, or is going on, would move. */
        SESSION_HELD,
        /** A session would last beyond midnight. */
        ENDS_BEFORE_START,
        /** There is more said of why than fits in a letter. */
        REASON_TOO_LONG
    }
}
