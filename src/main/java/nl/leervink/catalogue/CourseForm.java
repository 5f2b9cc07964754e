package nl.leervink.catalogue;

import nl.leervink.kernel.Shown;

/** How a course can be followed. */
public enum CourseForm implements Shown {
    /** Anyone enrols in a planned edition. */
    OPEN,
    /** For one organisation, after a quotation. */
    IN_COMPANY,
    /** On line, on request. */
    ONLINE,
    /** In English, on request. */
    ENGLISH
}
