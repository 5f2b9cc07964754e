package nl.leervink.homework;

import nl.leervink.files.Harm;

/** What came of handing over a file. */
public sealed interface AttachResult {

    /**
     * It lies with the draft.
     *
     * @param name as it was kept
     */
    record Attached(String name) implements AttachResult {}

    /** By its content it is not a PDF, DOCX or ODT, whatever its name says. */
    record WrongKind() implements AttachResult {}

    /** It might harm whoever opens it, or cannot be opened. */
    record Harmful(Harm harm) implements AttachResult {}

    /** It has more bytes than we take. */
    record TooLarge(int largest) implements AttachResult {}

    /** Only a report can be a file. */
    record NoFileAsked() implements AttachResult {}

    record AlreadyHandedIn() implements AttachResult {}

    /** What was written here was erased, its time being over: nothing is added any more. */
    record Erased() implements AttachResult {}

    record EditionCancelled() implements AttachResult {}

    record NotYours() implements AttachResult {}
}
