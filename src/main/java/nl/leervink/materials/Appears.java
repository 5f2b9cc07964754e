package nl.leervink.materials;

import nl.leervink.kernel.Shown;

/** From when on participants see a material. */
public enum Appears implements Shown {
    AT_ONCE,
    /** From the beginning of the day of its session. */
    ON_THE_DAY,
    /** As soon as its session is over. */
    AFTERWARDS
}
