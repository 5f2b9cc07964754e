package nl.leervink.delivery;

import java.util.List;
import nl.leervink.kernel.Shown;

/** What became of a register's list of accepted numbers. */
public sealed interface ReadBackResult {

    /**
     * Read.
     *
     * @param accepted rows that were accepted by it
     * @param open rows that still wait for an answer
     * @param unread lines that accepted nobody, in their order
     */
    record Read(int accepted, int open, List<Unread> unread) implements ReadBackResult {}

    /**
     * A line that accepted nobody.
     *
     * @param line counted from one, as it was pasted
     * @param typed what stands on it
     * @param names whose number it is; empty if it is nobody's
     */
    record Unread(int line, String typed, Why why, String names) {}

    /** Why a line accepted nobody. */
    enum Why implements Shown {
        /** It is the number of no row. */
        NOT_IN_LIST,
        /** The register rejected it before. */
        REJECTED_BEFORE,
        /** It is the number of several rows. */
        SEVERAL_ROWS;

        @Override
        public String key() {
            return "unread." + name().replace('_', '-').toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** There was nothing in it. */
    record Empty() implements ReadBackResult {}

    /** The register does not have the list. */
    record NotSubmitted() implements ReadBackResult {}

    /** No list is longer than so many characters. */
    record TooLong(int longest) implements ReadBackResult {}
}
