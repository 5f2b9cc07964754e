package nl.leervink.homework;

import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.kernel.Shown;

/** How far someone is with an assignment. */
public enum AssignmentState implements Shown {
    NOT_STARTED,
    DRAFT,
    /** Handed in; a report then waits for its judgement. */
    HANDED_IN,
    /** Judged insufficient: a new round is open. */
    INSUFFICIENT,
    SUFFICIENT;

    /** Whether its author can hand it in: for the first time, or anew. */
    public boolean isToHandIn() {
        return switch (this) {
            case NOT_STARTED, DRAFT, INSUFFICIENT -> true;
            case HANDED_IN, SUFFICIENT -> false;
        };
    }

    /** Whether all that an assignment of this kind asks is done: what nobody judges is once it is handed in. */
    public boolean isDone(AssignmentKind kind) {
        return this == (kind.isJudged() ? SUFFICIENT : HANDED_IN);
    }
}
