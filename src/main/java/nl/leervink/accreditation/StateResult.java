package nl.leervink.accreditation;

/** What became of a register number that was stated. */
public sealed interface StateResult {

    /** It is kept, and what waited for it is booked. */
    record Stated(MembershipId membership) implements StateResult {}

    record NotANumber(NumberProblem problem) implements StateResult {}

    /** Someone else stated this number before. Never says who. */
    record AlreadyOfSomeoneElse() implements StateResult {}

    /** A number stated for them at enrolment does not replace the one they have. */
    record HasAnother() implements StateResult {}
}
