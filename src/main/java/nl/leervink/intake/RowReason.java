package nl.leervink.intake;

import nl.leervink.kernel.Shown;

/** Why a row is no plain one. */
public enum RowReason implements Shown {
    /** Somebody has this address under another name. */
    OTHER_NAME,
    /** Somebody of this name in the organisation has another address. */
    OTHER_ADDRESS,
    /** Somebody in the organisation has an address that is one slip away. */
    ALMOST_THE_ADDRESS,
    /** The address stands in the list more than once, with differences. */
    TWICE_WITH_DIFFERENCES,
    /** All of it stands in a row before. */
    TWICE,
    NO_EMAIL,
    NO_ADDRESS,
    NO_NAME,
    /** Not the shape of its register's numbers. */
    NUMBER,
    /** No part of a day of this edition, or two of one day. */
    PART
}
