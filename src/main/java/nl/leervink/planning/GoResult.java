package nl.leervink.planning;

/** What came of deciding that an edition goes on. */
public sealed interface GoResult {

    /** It goes on, and everyone is told. */
    record Goes() implements GoResult {}

    /** That was decided before. */
    record WentBefore() implements GoResult {}

    /** Its first day has come: an edition nobody decided on runs. */
    record Began() implements GoResult {}

    /** It is not open. */
    record NotOpen(EditionStatus status) implements GoResult {}
}
