package nl.leervink.registers.rules;

import nl.leervink.kernel.Shown;

/** What someone can do that a register may count. */
public enum ActivityKind implements Shown {
    TRAINING,
    E_LEARNING,
    BLENDED,
    INTERVISION,
    SUPERVISION,
    CO_MEDIATION,
    TEACHING,
    PUBLISHING,
    INFORMAL
}
