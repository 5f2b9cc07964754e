package nl.leervink.intervision;

import nl.leervink.kernel.Shown;

/** Where somebody stands in a group. */
public enum MemberState implements Shown {
    /** Would like to join. */
    ASKED,
    MEMBER,
    LEFT,
    DECLINED
}
