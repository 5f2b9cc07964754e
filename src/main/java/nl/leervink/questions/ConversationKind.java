package nl.leervink.questions;

import nl.leervink.kernel.Shown;

/** Whom a participant talks with. */
public enum ConversationKind implements Shown {
    WITH_TRAINERS,
    GROUP,
    /** With the trainers, from a place that was left. */
    FORMER
}
