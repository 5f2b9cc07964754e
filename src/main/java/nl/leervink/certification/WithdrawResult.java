package nl.leervink.certification;

/** What became of withdrawing a certificate. */
public sealed interface WithdrawResult {

    /**
     * It is withdrawn, and its points are taken back.
     *
     * @param letters how many tell it
     */
    record Withdrawn(String number, int letters) implements WithdrawResult {}

    /** It was withdrawn already, or another took its place. */
    record NotStanding() implements WithdrawResult {}

    /** It has to be said why, in at most {@link Withdrawing#LONGEST_REASON} characters. */
    record ReasonAsked() implements WithdrawResult {}
}
