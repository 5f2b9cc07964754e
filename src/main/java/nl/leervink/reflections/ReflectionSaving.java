package nl.leervink.reflections;

import java.time.Instant;

/** What came of saving a draft. */
public sealed interface ReflectionSaving {

    /**
     * It is safe.
     *
     * @param version what the next save builds on
     */
    record Saved(Instant at, int version) implements ReflectionSaving {}

    /** Another screen saved since: nothing was overwritten. */
    record NewerDraftExists(Instant savedAt, int version) implements ReflectionSaving {}

    /**
     * This answer is too long to keep; nothing was saved.
     *
     * @param question counted from 0
     * @param length in characters
     */
    record TooLong(int question, int length, int longest) implements ReflectionSaving {}

    /** It is finished: reopen it first. */
    record AlreadyFinished() implements ReflectionSaving {}

    /** They were not at this meeting, or it was not held. */
    record NotYours() implements ReflectionSaving {}
}
