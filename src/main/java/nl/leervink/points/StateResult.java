package nl.leervink.points;

import nl.leervink.registers.rules.NumberProblem;

/** What became of a registration that was stated. */
public sealed interface StateResult {

    /** It is kept, and what it earned is booked. */
    record Stated(MembershipId membership) implements StateResult {}

    record NotANumber(NumberProblem problem) implements StateResult {}

    /** Someone else stated this number before. Never says who. */
    record AlreadyOfSomeoneElse() implements StateResult {}

    /** A number stated for them at enrolment does not replace the one they have. */
    record HasAnother() implements StateResult {}

    /** This register has no such chamber. */
    record NoSuchChamber() implements StateResult {}

    /** Nobody is registered since a day to come, or since before there were registers. */
    record NoSuchDay() implements StateResult {}

    record EndsBeforeItBegins() implements StateResult {}

    /** Points they claimed themselves are of a day after it ends. */
    record ClaimedLater() implements StateResult {}

    /** They are in this chamber already, at the same time. */
    record StatedTwice() implements StateResult {}

    /** It is no registration of theirs, or is one in another register. */
    record NotYours() implements StateResult {}

    /** It is another than was shown to the office: the participant or a colleague changed it. */
    record ChangedMeanwhile() implements StateResult {}
}
