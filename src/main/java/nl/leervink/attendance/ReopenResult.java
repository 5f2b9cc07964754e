package nl.leervink.attendance;

/** What came of opening a closed session again. */
public sealed interface ReopenResult {

    record Reopened() implements ReopenResult {}

    /** It is open already. */
    record NotClosed() implements ReopenResult {}

    /** Without a reason of at most so many characters it stays closed. */
    record ReasonMissing(int longest) implements ReopenResult {}

    record Refused(RosterRefusal why) implements ReopenResult {}
}
