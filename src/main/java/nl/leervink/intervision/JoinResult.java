package nl.leervink.intervision;

/** What came of asking to join a group, or of letting somebody in. */
public sealed interface JoinResult {

    /** They asked; whoever runs the group was told. */
    record Asked() implements JoinResult {}

    /** They are in it. */
    record Joined() implements JoinResult {}

    record Full() implements JoinResult {}

    /** They are in it or asked already. */
    record AlreadyThere() implements JoinResult {}

    /** It takes nobody now, or there is no such group. */
    record Closed() implements JoinResult {}

    /** They did not ask, or not any more. */
    record NobodyAsks() implements JoinResult {}
}
