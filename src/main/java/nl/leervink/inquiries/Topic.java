package nl.leervink.inquiries;

import nl.leervink.kernel.Shown;

/** What an inquiry is about. */
public enum Topic implements Shown {
    COURSE,
    /** Intervision or supervision. */
    INTERVISION,
    /** Asked better with the form for quotations; a question about one is welcome. */
    QUOTATION,
    OTHER
}
