package nl.leervink.delivery;

/** What became of a list that is not to be delivered after all. */
public sealed interface DiscardResult {

    record Discarded() implements DiscardResult {}

    /** The register has it. */
    record AlreadySubmitted() implements DiscardResult {}
}
