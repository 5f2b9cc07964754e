package nl.leervink.judging;

import java.util.Optional;
import nl.leervink.homework.SubmissionId;

/** What came of judging a report. */
public sealed interface JudgeResult {

    /**
     * It stands.
     *
     * @param told whether its author gets a letter; if not, it waits for {@link Judging#tellAll}
     * @param next the report that waits longest now, if any does
     */
    record Judged(boolean told, Optional<SubmissionId> next) implements JudgeResult {}

    /** An insufficient report goes back with feedback, or not at all. */
    record FeedbackMissing() implements JudgeResult {}

    /** The feedback could not even be saved. */
    record NotSaved(FeedbackResult why) implements JudgeResult {}
}
