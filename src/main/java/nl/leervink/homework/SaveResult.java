package nl.leervink.homework;

import java.time.Instant;

/** What came of saving a draft. */
public sealed interface SaveResult {

    /**
     * It is safe.
     *
     * @param version what the next save builds on
     */
    record Saved(Instant at, int version) implements SaveResult {}

    /** Another screen saved since: nothing was overwritten. */
    record NewerDraftExists(Instant savedAt, int version) implements SaveResult {}

    /**
     * This answer is too long to keep; nothing was saved.
     *
     * @param question counted from 0
     * @param length in characters
     */
    record TooLong(int question, int length, int longest) implements SaveResult {}

    record AlreadyHandedIn() implements SaveResult {}

    /** What was written here was erased, its time being over: nothing is written here any more. */
    record Erased() implements SaveResult {}

    /** The edition was cancelled: nothing is handed in any more. */
    record EditionCancelled() implements SaveResult {}

    /** There is no such assignment for this person. */
    record NotYours() implements SaveResult {}
}
