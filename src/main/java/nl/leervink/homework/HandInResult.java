package nl.leervink.homework;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What came of handing in. */
public sealed interface HandInResult {

    /**
     * It is frozen.
     *
     * @param late whether it came after the deadline
     */
    record HandedIn(Instant at, boolean late) implements HandInResult {}

    /**
     * These questions wait for an answer, or the report for a file. What was typed is saved.
     *
     * @param questions counted from 0
     * @param version what the next save builds on
     */
    record Unanswered(List<Integer> questions, int version) implements HandInResult {}

    /**
     * The meeting cannot be confirmed like this. What was typed is saved.
     *
     * @param version what the next save builds on
     */
    record MeetingNotRight(Set<PracticeMeeting.Fault> faults, int version) implements HandInResult {}

    /**
     * A file is what is asked, and there is none.
     *
     * @param version what the next save builds on
     */
    record FileMissing(int version) implements HandInResult {}

    /** It could not even be saved. */
    record NotSaved(SaveResult why) implements HandInResult {}
}
