package nl.leervink.planning;

import nl.leervink.kernel.Shown;

/** Where an edition stands in its life. Whether it is running or over follows from its dates. */
public enum EditionStatus implements Shown {
    /** Being planned; not to be seen in the catalogue. */
    DRAFT,
    /** Open for enrolment, until its enrolment deadline. */
    OPEN,
    /** Will not take place. */
    CANCELLED,
    /** The office closed it: presence is final, who was ready has a certificate. Homework may still follow. */
    CLOSED;

    /** Whether its presence is final: nothing of it is recorded any more. */
    public boolean isSettled() {
        return this == CANCELLED || this == CLOSED;
    }

    /**
     * Whether homework is handed in and judged: also once the edition is closed, so that who is late can still get their
     * certificate.
     */
    public boolean takesHomework() {
        return this == OPEN || this == CLOSED;
    }
}
