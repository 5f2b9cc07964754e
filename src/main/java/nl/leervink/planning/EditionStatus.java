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
    /** The office closed it: presence and judgements are final, certificates were issued. */
    CLOSED
}
