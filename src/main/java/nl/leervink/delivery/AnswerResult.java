package nl.leervink.delivery;

import java.util.List;

/** What became of a register's answer that someone entered. */
public sealed interface AnswerResult {

    /**
     * Kept.
     *
     * @param open rows that still wait for an answer
     */
    record Kept(int open) implements AnswerResult {}

    /** The register does not have the list. */
    record NotSubmitted() implements AnswerResult {}

    /** Why it rejected is to be told in one to so many characters. */
    record ReasonAsked(int longest) implements AnswerResult {}

    /** Of these people the register said something else before; nothing was kept. */
    record Contradicts(List<String> names) implements AnswerResult {}
}
