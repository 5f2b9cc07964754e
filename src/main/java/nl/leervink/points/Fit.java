package nl.leervink.points;

import nl.leervink.kernel.Shown;

/** Whether points that a body granted count for someone, from best to worst. */
public enum Fit implements Shown {
    COUNTS,
    /** They are in the register, in a chamber they did not tell. */
    CHAMBER_UNKNOWN,
    /** The rules of their chamber take no points of this body: {@code onjuiste kamer}. */
    WRONG_CHAMBER,
    /** Their registration had ended on the day the points were earned. */
    REGISTRATION_ENDED,
    /** We have no number of theirs in a register that takes these points. */
    NO_NUMBER
}
