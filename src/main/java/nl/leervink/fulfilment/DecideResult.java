package nl.leervink.fulfilment;

/** What became of an exceptional decision. */
public sealed interface DecideResult {

    record Decided(DecisionId decision) implements DecideResult {}

    /** It has to be said why, in at most {@link Deciding#LONGEST_REASON} characters. */
    record ReasonAsked() implements DecideResult {}

    /** Nobody takes part in this edition under that enrolment, or it was cancelled or has not begun. */
    record NotTakingPart() implements DecideResult {}

    /** The edition does not ask this condition. */
    record NotAsked() implements DecideResult {}

    /** It is met already, by itself or by a decision. */
    record AlreadyMet() implements DecideResult {}

    /** There is a certificate: nothing is left to decide. */
    record AlreadyIssued(String number) implements DecideResult {}
}
