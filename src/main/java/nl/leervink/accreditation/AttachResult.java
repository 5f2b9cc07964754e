package nl.leervink.accreditation;

import nl.leervink.files.Harm;

/** What came of keeping the document of a decision. */
public sealed interface AttachResult {

    /** It is kept under this name. */
    record Attached(String name) implements AttachResult {}

    /** It is no PDF and no picture, whatever its name says. */
    record WrongKind() implements AttachResult {}

    /** It might harm whoever opens it, or cannot be opened. */
    record Harmful(Harm harm) implements AttachResult {}

    /** It has more bytes than this. */
    record TooLarge(int largest) implements AttachResult {}
}
