package nl.leervink.retention;

import nl.leervink.kernel.Shown;

/** How far it is with keeping somebody's texts. */
public enum TextState implements Shown {
    /** What the term counts from is still to come. */
    KEPT,
    /** Counted, and not announced yet. */
    COUNTED,
    /** Their author was told the day. */
    ANNOUNCED,
    /** Nothing goes as long as a report waits for its judgement. */
    AWAITING,
    /** The office keeps it longer, with a reason. */
    POSTPONED,
    ERASED
}
