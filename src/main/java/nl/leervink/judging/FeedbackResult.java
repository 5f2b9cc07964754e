package nl.leervink.judging;

import java.time.Instant;

/** What came of saving feedback as a draft. */
public sealed interface FeedbackResult {

    /**
     * It is safe; only trainers see it.
     *
     * @param version what the next save goes on from
     */
    record Saved(Instant at, int version) implements FeedbackResult {}

    /** Feedback is this long at most; nothing was saved. */
    record TooLong(int length, int longest) implements FeedbackResult {}

    /** A remark or a level is about words that are not there; nothing was saved. */
    record NoSuchPassage() implements FeedbackResult {}

    /** A colleague wrote other feedback since: nothing was overwritten. */
    record NewerDraftExists(Instant savedAt, int version) implements FeedbackResult {}

    /** A colleague was first, or this round was judged before. */
    record AlreadyJudged() implements FeedbackResult {}

    /** It waits for no judgement any more: the edition was cancelled. */
    record Gone() implements FeedbackResult {}

    /** There is no such report, or it is not this trainer's. Which of the two is not told. */
    record NotYours() implements FeedbackResult {}
}
