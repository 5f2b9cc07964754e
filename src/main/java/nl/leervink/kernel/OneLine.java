package nl.leervink.kernel;

/** What someone typed where one line is asked: a name, a place, words to search. */
public final class OneLine {

    private OneLine() {}

    /**
     * Without spaces around it, and with one space for every run of spaces, line ends and control characters: some of
     * those would break a header or are refused by PostgreSQL.
     */
    public static String of(String typed) {
        return typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
