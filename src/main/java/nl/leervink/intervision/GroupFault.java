package nl.leervink.intervision;

import nl.leervink.kernel.Shown;

/** What can be wrong with what somebody says a group is. */
public enum GroupFault implements Shown {
    NO_NAME,
    TOO_LONG,
    LENGTH,
    SIZE,
    PRICE
}
