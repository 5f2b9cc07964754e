package nl.leervink.judging;

/**
 * What a trainer says of a passage of an answer. Confidential: never shown by {@link #toString()}.
 *
 * @param question the answer it is about, counted from 0
 * @param from the first character of the passage, counted from 0
 * @param to the character after its last
 */
public record Remark(int question, int from, int to, String words) {

    /** In characters. */
    public static final int LONGEST = 2_000;

    public Remark {
        words = words.replace("\0", "").strip();
    }

    @Override
    public String toString() {
        return "remark";
    }
}
