package nl.leervink.judging;

/** What came of a second reader's advice. */
public sealed interface AdviseResult {

    /** Whoever asked reads it beside the report, and has a letter if it is the first advice. */
    record Advised() implements AdviseResult {}

    /** An advice is this long at most, in characters; nothing was saved. */
    record TooLong(int longest) implements AdviseResult {}

    /** Nobody asks this reader, or not any more: the report was judged. */
    record NotAsked() implements AdviseResult {}
}
