package nl.leervink.dossier;

import nl.leervink.kernel.Shown;

/** What the dossier of an edition does not hold yet, though whoever asks for it will look for it. */
public enum Lacking implements Shown {
    NO_TRAINER,
    NOBODY_TOOK_PART,
    OPEN_ROSTER,
    /** Someone signed on paper, and no signed list was added. */
    SIGNED_LIST,
    /** Someone met every condition and has no certificate. */
    CERTIFICATE_TO_ISSUE,
    /** The course is accredited, and we do not have the document it was decided in. */
    DECISION_DOCUMENT,
    EVALUATION
}
