package nl.leervink.dossier;

import nl.leervink.files.FileName;
import nl.leervink.files.Harm;

/** What came of adding a document to the dossier of an edition. */
public sealed interface AddPaperResult {

    record Added(FileName name) implements AddPaperResult {}

    /** The same content lies in the dossier already, under this name. */
    record KnownAlready(FileName name) implements AddPaperResult {}

    /** It is no PDF and no picture, whatever its name says. */
    record WrongKind() implements AddPaperResult {}

    /** It might harm whoever opens it, or cannot be opened. */
    record Harmful(Harm harm) implements AddPaperResult {}

    /** It has more bytes than this. */
    record TooLarge(int largest) implements AddPaperResult {}

    /** No more than so many documents lie in a dossier. */
    record TooMany(int most) implements AddPaperResult {}
}
