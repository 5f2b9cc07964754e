package nl.leervink.ui.parts;

/** A passage in so many words that it can be recognised. */
public final class Excerpt {

    private static final int LONGEST = 80;

    private Excerpt() {}

    /** On one line, its middle left out if it is long. */
    public static String of(String passage) {
        var line = passage.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        var half = LONGEST / 2;
        return line.substring(0, line.offsetByCodePoints(0, Math.min(half, line.codePointCount(0, line.length()))))
                + " … "
                + line.substring(line.offsetByCodePoints(line.length(), -half));
    }
}
