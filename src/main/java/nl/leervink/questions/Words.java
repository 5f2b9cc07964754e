package nl.leervink.questions;

import nl.leervink.kernel.ManyLines;

/**
 * What somebody says in a conversation: plain text with its line ends. Confidential: never shown by {@link #toString()}.
 *
 * @param text without spaces around it and without signs that show nothing; may be empty or too long while it is typed
 */
public record Words(String text) {

    /** In characters; about two pages. */
    public static final int LONGEST = 5_000;

    public Words {
        text = ManyLines.of(text);
    }

    boolean isMissing() {
        return text.isEmpty();
    }

    boolean isTooLong() {
        return text.length() > LONGEST;
    }

    @Override
    public String toString() {
        return "words";
    }
}
