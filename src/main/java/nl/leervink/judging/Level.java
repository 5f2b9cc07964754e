package nl.leervink.judging;

import nl.leervink.kernel.Shown;

/** How far an answer meets what its question expects. */
public enum Level implements Shown {
    NOT_YET,
    SUFFICIENT,
    GOOD
}
