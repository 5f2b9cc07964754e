package nl.leervink.planning;

import java.util.Set;
import nl.leervink.planning.PlanResult.Objection;

/** What came of changing a planned edition. */
public sealed interface ChangeResult {

    /** It is as it was asked. */
    record Changed() implements ChangeResult {}

    /**
     * It is as it was; each objection belongs beside a field.
     *
     * @param minimum the fewest seats it can have
     * @param maximum the most
     */
    record Refused(Set<Objection> objections, int minimum, int maximum) implements ChangeResult {}

    /** More seats are given away than it would have. */
    record SeatsTaken(int taken) implements ChangeResult {}

    /** More come to a part of a day than it would have seats for. */
    record PartSeatsTaken(SessionFacts part, int taken) implements ChangeResult {}

    /** It is as somebody else changed it since it was seen. */
    record ChangedMeanwhile() implements ChangeResult {}

    /** It was cancelled or closed, and changes no more. */
    record Final(EditionStatus status) implements ChangeResult {}
}
