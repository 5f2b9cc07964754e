package nl.leervink.inquiries;

/** What came of looking after an inquiry. */
public sealed interface HandleResult {

    record Done() implements HandleResult {}

    /** There are no words, or too many: at most so many characters. */
    record Unfit(int longest) implements HandleResult {}

    /** Whoever was chosen is not of the office, or not any more. */
    record NotOfTheOffice() implements HandleResult {}

    /** Somebody else did something with it since it was opened; nothing is overwritten. */
    record ChangedMeanwhile() implements HandleResult {}

    /** As it stands, this cannot be done with it. */
    record OutOfTurn() implements HandleResult {}
}
