package nl.leervink.accreditation;

/** What came of keeping the document of a decision. */
public sealed interface AttachResult {

    /** It is kept under this name. */
    record Attached(String name) implements AttachResult {}

    /** It is no PDF and no picture, whatever its name says. */
    record WrongKind() implements AttachResult {}

    /** It has more bytes than this. */
    record TooLarge(int largest) implements AttachResult {}
}
