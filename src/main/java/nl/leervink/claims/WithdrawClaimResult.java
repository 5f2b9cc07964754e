package nl.leervink.claims;

/** What came of withdrawing a claim. */
public sealed interface WithdrawClaimResult {

    /** It counts no longer; so it did before, if it was withdrawn already. */
    record Withdrawn() implements WithdrawClaimResult {}

    /** The claim is someone else's, or there is none. */
    record NotYours() implements WithdrawClaimResult {}
}
