package nl.leervink.certification;

/**
 * What can be fetched of what was chosen.
 *
 * @param certificates that are valid
 * @param leftOut that are withdrawn or replaced
 */
public record Fetchable(int certificates, int leftOut) {}
