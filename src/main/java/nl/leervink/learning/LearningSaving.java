package nl.leervink.learning;

import java.time.Instant;

/** What came of saving what one wants to learn. */
public sealed interface LearningSaving {

    /**
     * It is safe.
     *
     * @param version what the next save builds on
     */
    record Saved(Instant at, int version) implements LearningSaving {}

    /** Another screen saved since: nothing was overwritten. */
    record NewerExists(Instant savedAt, int version) implements LearningSaving {}

    /**
     * This part is too long to keep; nothing was saved.
     *
     * @param part counted from 0, as in {@link LearningWords#parts()}
     * @param length in characters
     */
    record TooLong(int part, int length, int longest) implements LearningSaving {}

    /** The plan comes after the start. */
    record NotStarted() implements LearningSaving {}

    /** The trajectory is over: it stays as it is. */
    record Over() implements LearningSaving {}

    /** They are in no such group, or it is no trajectory. */
    record NotYours() implements LearningSaving {}
}
