package nl.leervink.kernel;

import java.util.regex.Pattern;

/** What someone typed where paragraphs are asked: an answer, a message, a reason. */
public final class ManyLines {

    /** Control characters, halves of characters, and those that turn the direction of what follows. */
    private static final Pattern SHOWN_BY_NOTHING =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

    private ManyLines() {}

    /** Without spaces around it and without signs that show nothing: some of those are refused by PostgreSQL. */
    public static String of(String typed) {
        return SHOWN_BY_NOTHING
                .matcher(typed.replaceAll("\\r\\n?", "\n"))
                .replaceAll("")
                .strip();
    }
}
