package nl.leervink.meetings;

import nl.leervink.kernel.Minutes;

/** What came of preparing a meeting or recording it. */
public sealed interface MeetingResult {

    record Done() implements MeetingResult {}

    record TooLong(int longest) implements MeetingResult {}

    /** It did not begin yet, or ends before it begins. */
    record NotHeldYet() implements MeetingResult {}

    /** Somebody was there longer than it lasted. */
    record LongerThanItLasted(Minutes length) implements MeetingResult {}

    /** Nobody was there. */
    record NobodyThere() implements MeetingResult {}

    record ChangedMeanwhile() implements MeetingResult {}

    /** It is not theirs, or not theirs to do, or it was cancelled. */
    record NotYours() implements MeetingResult {}
}
