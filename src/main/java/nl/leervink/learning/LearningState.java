package nl.leervink.learning;

import nl.leervink.kernel.Shown;

/** How far a member of a trajectory is with what they want to learn. */
public enum LearningState implements Shown {
    NO_QUESTION,
    /** What they want to learn is there; the plan comes after the start. */
    QUESTION,
    /** The start was, and the plan is not whole. */
    TO_PLAN,
    PLANNED
}
