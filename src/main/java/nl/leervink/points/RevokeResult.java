package nl.leervink.points;

/** What became of a register's answer that was entered by mistake. */
public sealed interface RevokeResult {

    /** The entry waits for an answer again. */
    record Revoked() implements RevokeResult {}

    /** Something came after it that depends on it. */
    record Stays(AnswerStays why) implements RevokeResult {}
}
