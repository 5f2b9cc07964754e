package nl.leervink.delivery;

import java.util.List;

/** What became of a register's list of accepted numbers. */
public sealed interface ReadBackResult {

    /**
     * Read.
     *
     * @param accepted rows that were accepted by it
     * @param open rows that still wait for an answer
     * @param unmatched lines that are the number of no row, of a rejected one, or of more than one
     */
    record Read(int accepted, int open, List<String> unmatched) implements ReadBackResult {}

    /** The register does not have the list. */
    record NotSubmitted() implements ReadBackResult {}

    /** No list is longer than so many characters. */
    record TooLong(int longest) implements ReadBackResult {}
}
