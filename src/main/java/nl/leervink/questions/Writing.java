package nl.leervink.questions;

import nl.leervink.kernel.Shown;

/** Whether anything can be said in a conversation today, and if not why. What was said can always be read back. */
public enum Writing implements Shown {
    OPEN,
    /** The term of the aftercare is over. */
    TERM_OVER,
    /** Whose conversation it is left the edition. */
    LEFT,
    CANCELLED,
    /** Nobody guides the group any more. */
    NO_GUIDE,
    GROUP_STOPPED,
    /** The edition is still a draft: nobody takes part in it. */
    NOT_YET
}
