package nl.leervink.files;

import nl.leervink.kernel.Shown;

/** Why a file of the right kind is not taken: whoever opens it might come to harm, or cannot open it. */
public enum Harm implements Shown {
    /** It does something by itself: a script, a macro, a program, something fetched from elsewhere. */
    ACTIVE,
    /** It opens with a password only. */
    LOCKED,
    /** It unpacks to far more than it is. */
    SWELLS,
    /** It is broken, or built so that nobody can tell what is in it. */
    UNREADABLE
}
