package nl.leervink.intervision;

/** What came of writing down what is agreed, or of accepting it. */
public sealed interface AgreeResult {

    record Agreed(int number) implements AgreeResult {}

    /** A part is left blank: all five are agreed at the start. */
    record NotWhole() implements AgreeResult {}

    record TooLong() implements AgreeResult {}

    /** Something else is agreed by now. */
    record ChangedMeanwhile() implements AgreeResult {}

    record NotYours() implements AgreeResult {}
}
