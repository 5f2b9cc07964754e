package nl.leervink;

import java.util.stream.IntStream;

/** How often a race or a fault is tried: seldom whenever the project is built, often in the profile {@code faults}. */
public final class Rounds {

    private Rounds() {}

    public static IntStream of(int usually, int inFaults) {
        return IntStream.range(0, Boolean.getBoolean("leervink.faults") ? inFaults : usually);
    }
}
