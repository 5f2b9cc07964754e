package nl.leervink.dossier;

import nl.leervink.kernel.Shown;

/** What a document added to the dossier of an edition is. */
public enum PaperKind implements Shown {
    /** The presence list as participants signed it. */
    SIGNED_LIST,
    /** What participants thought of it. */
    EVALUATION,
    OTHER
}
