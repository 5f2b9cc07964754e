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
        /** Enrolment would have ended before today. */
        DEADLINE_IN_THE_PAST,
        /** Whether it goes on would be said after its first day. */
        DECISION_AFTER_START,
        /** Whether it goes on would have been said before today. */
        DECISION_IN_THE_PAST,
        /** A session that was held, or is going on, would move. */
        SESSION_HELD,
        /** A session would move whose presence was closed already. */
        ROSTER_CLOSED,
        /** A session would last beyond midnight. */
        ENDS_BEFORE_START,
        /** A day is held in parts that its course does not hold so, or in one. */
        NO_PARTS_ON_THAT_DAY,
        /** The parts of a day together have fewer seats than the edition, or one has none. */
        PARTS_WITH_TOO_FEW_SEATS,
        /** A part would be given by somebody who does not train the edition. */
        PART_OF_ANOTHER_TRAINER,
        /** The parts of one day would not all be on that day. */
        PARTS_ON_OTHER_DAYS,
        /** There is more said of why than fits in a letter. */
        REASON_TOO_LONG
    }
}
