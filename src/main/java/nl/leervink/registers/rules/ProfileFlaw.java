package nl.leervink.registers.rules;

import nl.leervink.kernel.Shown;

/** Why something cannot be the rules of a register. */
public enum ProfileFlaw implements Shown {
    /** No text of keys and values. */
    SYNTAX,
    /** A key stands there twice. */
    TWICE,
    UNKNOWN_KEY,
    MISSING,
    /** A value of another kind than its key asks, or a word it does not know. */
    VALUE,
    TOO_LONG,
    /** Another id than lower-case letters, digits and hyphens. */
    ID,
    /** Another short name than 2 to 20 letters. */
    REGISTER,
    NAMELESS,
    ENDS_BEFORE_IT_BEGINS,
    /** Shorter than a month or longer than fifty years. */
    PERIOD_LENGTH,
    /** A block of calendar years that begins on no day, or not on 1 January. */
    BLOCK_START,
    /** Points below nothing, above ten thousand, or finer than a hundredth. */
    POINTS,
    LEAST_ABOVE_MOST,
    /** A minimum that the maximum around it leaves no room for. */
    NO_ROOM,
    /** Points for a unit, or a part of an hour, that are nothing, below it, or above a hundred. */
    RATE,
    /** A number of hours, minutes, weeks, months or people that cannot be. */
    NUMBER,
    /** Points are counted in a part that is not asked. */
    CATEGORY,
    /** Two parts of one code. */
    PART_TWICE,
    /** A part within one that does not come before it. */
    PART_PLACE,
    /** No pattern of the plain kind we take. */
    PATTERN,
    /** A fact whose page is no address on the web. */
    SOURCE,
    /** Rules without a fact to bear them. */
    NO_FACT
}
