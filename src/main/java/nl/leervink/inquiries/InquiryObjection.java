package nl.leervink.inquiries;

import nl.leervink.kernel.Shown;

/** Why a question cannot be asked so; each belongs beside a field. */
public enum InquiryObjection implements Shown {
    NO_TOPIC,
    /** It has no name, too long a name, or a name with a link in it. */
    NO_NAME,
    NO_EMAIL,
    NO_TELEPHONE,
    MESSAGE_TOO_SHORT,
    MESSAGE_TOO_LONG,
    NOT_ACKNOWLEDGED
}
