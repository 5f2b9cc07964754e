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
    /** What one learnt of a meeting, in short, under the prompts of a fixed format. Not judged. */
    REFLECTION,
    /** Questions one wants to bring to the next day. */
    QUESTIONS,
    /** A file one made: a plan, a worked-out case. Not judged. */
    FILE;

    /** Whether a trainer says if it is sufficient. */
    public boolean isJudged() {
        return this == REPORT;
    }

    /** Whether something is handed in; otherwise it is brought along. */
    public boolean isHandedIn() {
        return this != PREPARATION;
    }

    /** Whether a file may be handed in: instead of what is asked in words, or because a file is what is asked. */
    public boolean takesFile() {
        return this == REPORT || this == FILE;
    }
}
