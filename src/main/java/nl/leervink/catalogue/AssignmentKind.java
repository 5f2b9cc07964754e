package nl.leervink.catalogue;

import nl.leervink.kernel.Shown;

/** What participants can be asked to do outside the sessions. */
public enum AssignmentKind implements Shown {
    /** Bring something along: a case from one's own practice. Nothing is handed in. */
    PREPARATION,
    /** One's own learning questions, in short; reports refer to it. */
    LEARNING_PLAN,
    /** Guide an intervision meeting oneself, and confirm when, with how many, how and how long. */
    PRACTICE_MEETING,
    /** A reflection report under fixed questions. Judged. */
    REPORT,
    /** Questions one wants to bring to the next day. */
    QUESTIONS
}
