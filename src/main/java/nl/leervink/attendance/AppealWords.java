package nl.leervink.attendance;

import java.util.regex.Pattern;

/**
 * What somebody says in an appeal, or in the answer to one: plain text with its line ends. Confidential: never shown by
 * {@link #toString()}.
 *
 * @param text without spaces around it and without signs that show nothing; may be empty or too long while it is typed
 */
public record AppealWords(String text) {

    /** In characters. */
    public static final int LONGEST = 1_000;

    private static final Pattern SHOWN_BY_NOTHING = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}");

    public AppealWords {
        text = SHOWN_BY_NOTHING
                .matcher(text.replaceAll("\\r\\n?", "\n"))
                .replaceAll("")
                .strip();
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
