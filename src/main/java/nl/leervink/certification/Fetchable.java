package nl.leervink.certification;

/**
 * What can be fetched of what was chosen.
 *
 * @param certificates that stand, whether or not their term is over
 * @param leftOut that are withdrawn or replaced
 */
public record Fetchable(int certificates, int leftOut) {}
