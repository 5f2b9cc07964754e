package nl.leervink.paper;

/** What came of looking for the key to sign with. */
public sealed interface SealReading {

    /** It signs. Whether its certificate still holds is asked each time: it ends while the portal runs. */
    record Usable(Seal seal) implements SealReading {}

    /** There is nothing to sign with. */
    record Unusable(SealProblem why) implements SealReading {}
}
