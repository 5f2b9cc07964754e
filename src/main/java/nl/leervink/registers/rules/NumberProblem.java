package nl.leervink.registers.rules;

import nl.leervink.kernel.Shown;

/** Why what someone typed cannot be their number in a register. */
public enum NumberProblem implements Shown {
    /** Nothing was typed. */
    MISSING,
    /** No 5 to 12 digits: our own lenient check, for a register of which no source says how its numbers look. */
    NO_NUMBER,
    /** Not the shape of this register's numbers. */
    OTHER_SHAPE,
    /** We know no such register. */
    UNKNOWN_REGISTER
}
