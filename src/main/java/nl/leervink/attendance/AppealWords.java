package nl.leervink.attendance;

import nl.leervink.kernel.ManyLines;

/**
 * What somebody says in an appeal, or in the answer to one: plain text with its line ends. Confidential: never shown by
 * {@link #toString()}.
 *
 * @param text without spaces around it and without signs that show nothing; may be empty or too long while it is typed
 */
public record AppealWords(String text) {

    /** In characters. */
    public static final int LONGEST = 1_000;

    public AppealWords {
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
