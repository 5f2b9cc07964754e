package nl.leervink.enrolment;

import nl.leervink.kernel.Shown;

/** How far people are who asked for seats and have none for certain. */
public enum PartyStage implements Shown {
    /** Their organisation is still to agree. */
    APPROVAL,
    WAITING,
    /** There are seats for them, if they say so in time. */
    OFFERED,
    /** They got their seats. */
    PLACED,
    /** They did not want the seats they were offered. */
    DECLINED,
    /** They did not answer in time. */
    EXPIRED,
    /** Their organisation did not agree. */
    REFUSED,
    /** They no longer want to wait. */
    LEFT,
    /** The edition began, or was called off, before there were seats. */
    CLOSED;

    /** Whether somebody is to say yes or no: their organisation, or they themselves. */
    public boolean isToBeAnswered() {
        return this == APPROVAL || this == OFFERED;
    }
}
