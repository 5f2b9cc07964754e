package nl.leervink.vault;

/** A module that keeps what is sealed, and seals it anew when there is another key. */
public interface KeepsSealed {

    /** What it keeps, for the log: {@code homework}. */
    String what();

    /**
     * Seals some of what was kept before there was a vault, in one transaction. Nobody works in the portal yet.
     *
     * @return whether there may be more
     */
    default boolean sealSomeThatIsOpen() {
        return false;
    }

    /**
     * Seals anew some of what another key sealed, in one transaction, while people work.
     *
     * @return whether there may be more
     * @throws Unopenable if something does not open any more
     */
    boolean sealSomeAnew();
}
