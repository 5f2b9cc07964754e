package nl.leervink.mailing;

import nl.leervink.kernel.Shown;

/** How far a letter got. */
public enum LetterState implements Shown {
    WAITING,
    SENT,
    FAILED
}
