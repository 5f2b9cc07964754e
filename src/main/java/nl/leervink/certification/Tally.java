package nl.leervink.certification;

/** Is told how far the closing of an edition is. */
@FunctionalInterface
interface Tally {

    /** For who waits for the end. */
    Tally UNSEEN = (_, _) -> {};

    void count(int done, int total);
}
