package nl.leervink.judging;

/** What came of keeping a sentence. */
public sealed interface KeepResult {

    record Kept() implements KeepResult {}

    /** A sentence has at least one character, and so many at most. */
    record NoPhrase(int longest) implements KeepResult {}

    /** One keeps so many; another goes first. */
    record Enough(int most) implements KeepResult {}
}
