package nl.leervink.vault;

/** A module that keeps what is sealed, and seals it anew when there is another key. */
public interface KeepsSealed {

    /** What it keeps, for the log: {@code homework}. */
    String what();

    /**
     * Seals some of what is not sealed with the key of today, in one transaction; what was kept before there was a
     * vault too.
     *
     * @return whether there may be more
     * @throws Unopenable if something does not open any more
     */
    boolean sealSome();
}
