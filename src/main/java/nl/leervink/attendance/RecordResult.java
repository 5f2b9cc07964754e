package nl.leervink.attendance;

import java.time.Instant;
import nl.leervink.kernel.Minutes;

/** What came of recording presence. */
public sealed interface RecordResult {

    /**
     * It stands.
     *
     * @param marked how many of those taking part have a mark by now
     */
    record Recorded(Instant at, int marked, int takingPart) implements RecordResult {}

    /** This person does not take part in the session's edition. */
    record NotTakingPart() implements RecordResult {}

    /** Nobody can miss nothing, or all of it and more, and still be late or have left early. */
    record NotPartOfTheSession(Minutes session) implements RecordResult {}

    /** Nothing can be recorded here now. */
    record Refused(RosterRefusal why) implements RecordResult {}
}
