package nl.leervink.certification;

/** What became of withdrawing a certificate. */
public sealed interface WithdrawResult {

    record Withdrawn(String number) implements WithdrawResult {}

    record AlreadyWithdrawn() implements WithdrawResult {}

    /** It has to be said why, in at most {@link Issuing#LONGEST_REASON} characters. */
    record ReasonAsked() implements WithdrawResult {}
}
