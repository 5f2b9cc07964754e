package nl.leervink.reflections;

import java.util.List;

/** What came of finishing a reflection. */
public sealed interface FinishResult {

    record Finished() implements FinishResult {}

    /** There is nothing in it; nothing was saved. */
    record NothingWritten() implements FinishResult {}

    /**
     * What was written is saved, and not all is answered.
     *
     * @param questions counted from 0
     */
    record Unanswered(List<Integer> questions, ReflectionSaving.Saved saved) implements FinishResult {}

    record NotSaved(ReflectionSaving why) implements FinishResult {}
}
