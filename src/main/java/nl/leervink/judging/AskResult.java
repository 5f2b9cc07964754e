package nl.leervink.judging;

/** What came of asking a second reader. */
public sealed interface AskResult {

    /** They have a letter. */
    record Asked() implements AskResult {}

    /** Somebody was asked to read this report before. */
    record AskedAlready() implements AskResult {}

    /** A second reader is somebody else who trains the same edition. */
    record NoColleague() implements AskResult {}

    /** There is no such report that waits, or it is not this trainer's. Which of the two is not told. */
    record NotYours() implements AskResult {}
}
