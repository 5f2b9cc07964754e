package nl.leervink.delivery;

import nl.leervink.points.WriteOffResult;

/** What became of a refusal that someone wanted to leave at that. */
public sealed interface LeaveAtThatResult {

    /** What the ledger says of it. */
    record Said(WriteOffResult result) implements LeaveAtThatResult {}

    /** They wait in another list; nothing was changed. */
    record WentAgain() implements LeaveAtThatResult {}

    /** Why is to be told in one to so many characters. */
    record ReasonAsked(int longest) implements LeaveAtThatResult {}
}
