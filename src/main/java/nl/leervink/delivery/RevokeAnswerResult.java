package nl.leervink.delivery;

import nl.leervink.points.AnswerStays;

/** What became of an answer that was entered by mistake. */
public sealed interface RevokeAnswerResult {

    /** The row waits for an answer again. */
    record Revoked() implements RevokeAnswerResult {}

    /** Something came after it that depends on it; nothing was changed. */
    record Stays(AnswerStays why) implements RevokeAnswerResult {}

    /** Why it was a mistake is to be told in one to so many characters. */
    record ReasonAsked(int longest) implements RevokeAnswerResult {}
}
