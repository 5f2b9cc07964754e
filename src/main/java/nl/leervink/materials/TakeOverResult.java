package nl.leervink.materials;

/** What came of taking over what was handed out in an earlier edition. */
public sealed interface TakeOverResult {

    /**
     * It lies on the shelf.
     *
     * @param taken how many
     * @param there how many were there already, and were not doubled
     */
    record TakenOver(int taken, int there) implements TakeOverResult {}

    /** Together that would be more than this; none was taken over. */
    record TooMany(int most) implements TakeOverResult {}

    /** One of them is an edition of others, or they are not of one course. */
    record NotYours() implements TakeOverResult {}
}
