package nl.leervink.inquiries;

import nl.leervink.kernel.Shown;

/** Where an inquiry stands. */
public enum InquiryState implements Shown {
    /** It waits for the office. */
    OPEN,
    ANSWERED,
    /** Laid aside without an answer. */
    CLOSED,
    /** No question at all; nothing of it is kept but that it came in. */
    SPAM
}
