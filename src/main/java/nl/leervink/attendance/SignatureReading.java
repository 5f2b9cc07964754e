package nl.leervink.attendance;

/** What was made of a drawing that is meant to be a signature. */
public sealed interface SignatureReading {

    record Legible(DrawnSignature signature) implements SignatureReading {}

    /** Not written as ours are, or outside the field. */
    record Unreadable() implements SignatureReading {}

    /** More strokes or points than anybody signs with. */
    record TooMuch() implements SignatureReading {}

    /** Nothing, a tap or a dash. */
    record TooLittle() implements SignatureReading {}
}
