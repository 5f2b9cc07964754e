package nl.leervink.catalogue;

import nl.leervink.kernel.Shown;

/** What can be wrong with one place in a course file. */
public enum CourseFlaw implements Shown {
    /** No course has such a field; a slip of the pen, or one too many. */
    UNKNOWN_FIELD,
    /** The field is not there. */
    MISSING,
    /** Text is asked, and something else or nothing stands there. */
    NO_TEXT,
    /** The text is longer than is kept. */
    TOO_LONG,
    /** The text has control characters in it other than line ends. */
    ODD_SIGNS,
    /** A number is asked, within bounds. */
    NO_NUMBER,
    /** An amount in euros is asked, with two decimals at most. */
    NO_AMOUNT,
    /** A time of day is asked: {@code 09:30}. */
    NO_TIME,
    /** An address is asked, of a page ({@code https://…}) or of a publication ({@code 10.1000/182}). */
    NO_ADDRESS,
    /** One of a few words is asked. */
    NOT_ONE_OF,
    /** {@code true} or {@code false} is asked. */
    NO_YES_OR_NO,
    /** A list is asked: {@code [ ]}. */
    NO_LIST,
    /** A group of fields is asked: {@code { }}. */
    NO_GROUP
}
