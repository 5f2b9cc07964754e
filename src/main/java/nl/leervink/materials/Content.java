package nl.leervink.materials;

import nl.leervink.files.FileKind;
import nl.leervink.files.FileName;

/** What is handed out. */
public sealed interface Content {

    /** A page elsewhere. */
    record Page(WebLink link) implements Content {}

    /**
     * A file that is kept here.
     *
     * @param size in bytes
     */
    record Document(FileName name, FileKind kind, int size) implements Content {}
}
