package nl.leervink.news;

import nl.leervink.kernel.Shown;

/** What is wrong with a news item; each belongs beside a field. */
public enum NewsObjection implements Shown {
    NO_TITLE,
    TITLE_TOO_LONG,
    NO_LEAD,
    LEAD_TOO_LONG,
    NO_TEXT,
    TEXT_TOO_LONG,
    /** A part of it is told in English, and not all. */
    ENGLISH_INCOMPLETE,
    SLUG_MISSHAPEN,
    SLUG_TAKEN,
    ENDS_BEFORE_IT_BEGINS,
    /** Its last day is past, so that nobody would read it. */
    OVER_ALREADY
}
