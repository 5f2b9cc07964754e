package nl.leervink.retention;

/** What came of keeping texts longer. */
public sealed interface PostponeResult {

    /** Nothing of it is erased until the office lets its term go on. */
    record Postponed() implements PostponeResult {}

    /** Nothing is kept longer without a reason, of at most so many characters. */
    record ReasonMissing(int longest) implements PostponeResult {}

    /** There is nothing to keep any more, or it is kept longer already. */
    record TooLate() implements PostponeResult {}
}
