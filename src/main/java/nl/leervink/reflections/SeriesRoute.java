package nl.leervink.reflections;

import nl.leervink.kernel.Shown;

/**
 * What somebody shows their registers of the meetings of a group: with the signature of a guide that a register takes, a
 * statement of reflection is enough there; else they hand in what they wrote (SKJ, herregistratie: reflectie).
 */
public enum SeriesRoute implements Shown {
    STATEMENT,
    FORMAT,
    /** A statement of some meetings or in one register, and the format of others. */
    BOTH,
    /** They have no registration here, or their registers have no rule of it. */
    NOT_KNOWN
}
