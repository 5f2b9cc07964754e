package nl.leervink.planning;

/** What came of cancelling an edition. */
public sealed interface CancelResult {

    /** It will not take place, or not any further; whoever had a place is told. */
    record Cancelled() implements CancelResult {}

    /** Whoever had a place is told why: that has to be said, in so many signs at most. */
    record NoReason(int longest) implements CancelResult {}

    /** It was held, cancelled or closed. */
    record TooLate() implements CancelResult {}
}
