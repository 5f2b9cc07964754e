package nl.leervink.delivery;

/** What became of a list that was to be made. */
public sealed interface PrepareResult {

    record Prepared(DeliveryId delivery) implements PrepareResult {}

    /** There is nothing that can go. */
    record NothingReady() implements PrepareResult {}

    /** What can go is not what whoever asks has seen: a colleague was first, or something was mended or withdrawn. */
    record Changed() implements PrepareResult {}

    /** The members of this register hand in their points themselves. */
    record MembersDeliver() implements PrepareResult {}

    /** We know no such rules, no such editions or no such delivery. */
    record Unknown() implements PrepareResult {}
}
