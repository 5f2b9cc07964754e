package nl.leervink.certification;

import nl.leervink.paper.Seal;
import nl.leervink.paper.SealProblem;

/** What it takes to issue a certificate today. */
sealed interface Means {

    record Ready(Seal seal) implements Means {}

    /** There is nothing to sign with. */
    record NoSeal(SealProblem why) implements Means {}

    /** A picture of the house style cannot be read. */
    record NoStyle() implements Means {}

    /** Nothing was told to make marks of names with. */
    record NoKey() implements Means {}
}
