package nl.leervink.registers;

/** What came of withdrawing a version. */
public sealed interface WithdrawResult {

    record Withdrawn() implements WithdrawResult {}

    /** It holds, or has held: points may have been counted by it. A new version corrects it. */
    record HasBegun() implements WithdrawResult {}

    /** It is not there, or no longer. */
    record Gone() implements WithdrawResult {}
}
