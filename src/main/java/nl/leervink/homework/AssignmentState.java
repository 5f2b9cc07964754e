package nl.leervink.homework;

import nl.leervink.kernel.Shown;

/** How far someone is with an assignment. */
public enum AssignmentState implements Shown {
    NOT_STARTED,
    DRAFT,
    /** Handed in; a report then waits for its judgement. */
    HANDED_IN,
    /** Judged insufficient: a new round is open. */
    INSUFFICIENT,
    SUFFICIENT
}
