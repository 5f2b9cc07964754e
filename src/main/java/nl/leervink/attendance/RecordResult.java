package nl.leervink.attendance;

import java.time.Instant;
import java.util.Map;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Minutes;

/** What came of recording presence. */
public sealed interface RecordResult {

    /**
     * It stands. Of a tap that arrived before: it was stored then, and nothing was stored now.
     *
     * @param at when it was stored
     * @param wrote the number of each mark that the tap left behind; 0 for one that it took off
     * @param marked how many of those taking part have a mark by now
     */
    record Recorded(Instant at, Map<EnrolmentId, Integer> wrote, int marked, int takingPart) implements RecordResult {}

    /** Somebody recorded something else since what the tap was about was seen: that stays, and the tap is not stored. */
    record Overtaken(String by, Instant at, Presence presence) implements RecordResult {}

    /** There is nothing left to undo: it was undone before, was never stored, or all of it was changed since. */
    record NothingToUndo() implements RecordResult {}

    /** Another tap has this id. */
    record IdTaken() implements RecordResult {}

    /** This person does not take part in the session's edition. */
    record NotTakingPart() implements RecordResult {}

    /** Nobody can miss nothing, or all of it and more, and still be late or have left early. */
    record NotPartOfTheSession(Minutes session) implements RecordResult {}

    /** Nothing can be recorded here now. */
    record Refused(RosterRefusal why) implements RecordResult {}
}
