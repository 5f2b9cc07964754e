package nl.leervink.ui.parts;

import nl.leervink.kernel.Shown;

/** What the reader decided about a row. */
enum ListDecision implements Shown {
    /** It is whom we have on record. */
    SAME_PERSON,
    /** It is somebody else, as the list has them. */
    SOMEBODY_ELSE,
    /** Of the rows with this address this one counts. */
    THIS_ROW,
    /** Not enrolled now. */
    SKIP
}
