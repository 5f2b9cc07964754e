package nl.leervink.statements;

import nl.leervink.kernel.Shown;

/** In which respects people reflected (SKJ, herregistratie: reflectie). */
public enum Dimension implements Shown {
    /** What one does and can. */
    TECHNICAL,
    /** What is good and right to do. */
    NORMATIVE,
    /** Who one is in it. */
    PERSONAL
}
