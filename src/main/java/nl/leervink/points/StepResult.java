package nl.leervink.points;

import java.util.Map;

/** What became of steps that were to be recorded: all of them, or none. */
public sealed interface StepResult {

    record Recorded() implements StepResult {}

    /** Some entries stand where this cannot be said of them; nothing was recorded. */
    record Refused(Map<LedgerEntryId, EntryStatus> standing) implements StepResult {}
}
