package nl.leervink.homework;

import java.util.Optional;

/** What came of judging a report. */
public sealed interface JudgeResult {

    /**
     * It stands, and its author gets a letter.
     *
     * @param next the report that waits longest now, if any does
     */
    record Judged(Optional<SubmissionId> next) implements JudgeResult {}

    /** An insufficient report goes back with feedback, or not at all. */
    record FeedbackMissing() implements JudgeResult {}

    /** The feedback could not even be saved. */
    record NotSaved(FeedbackResult why) implements JudgeResult {}
}
