package nl.leervink.inquiries;

import nl.leervink.kernel.Shown;

/** Why a question cannot be asked so; each belongs beside a field. */
public enum InquiryObjection implements Shown {
    NO_TOPIC,
    NO_NAME,
    /** What stands for a name is too long for one, or holds what a mail program makes a link of. */
    NOT_A_NAME,
    NO_EMAIL,
    NO_TELEPHONE,
    MESSAGE_TOO_SHORT,
    MESSAGE_TOO_LONG,
    NOT_ACKNOWLEDGED
}
