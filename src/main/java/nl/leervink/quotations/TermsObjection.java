package nl.leervink.quotations;

import nl.leervink.kernel.Shown;

/** Why a quotation cannot be kept so, or cannot be sent yet. */
public enum TermsObjection implements Shown {
    TEXT_TOO_LONG,
    /** No participant, or more than an edition can have. */
    PARTICIPANTS_OUT_OF_BOUNDS,
    /** The most is less than the fewest, or more than an edition can have. */
    SEATS_OUT_OF_BOUNDS,
    /** Fewer seats than participants it is made for. */
    CAPACITY_BELOW_PARTICIPANTS,
    /** A line with nothing, less than nothing, no description, or all together more than a quotation of ours can be. */
    AMOUNT_OUT_OF_BOUNDS,
    /** It says no day until which it can be accepted. */
    VALIDITY_MISSING,
    /** It would not go on with as many as it is made for. */
    MINIMUM_ABOVE_PARTICIPANTS,
    NO_LINES,
    NO_TRAINER,
    NO_PLACE,
    /** Not a date for each day of the course. */
    DAY_MISSING,
    DAYS_OUT_OF_ORDER,
    /** It could only be accepted on days that are past. */
    VALIDITY_PAST,
    /** It could still be accepted when it has begun. */
    VALID_AFTER_START;

    /** Whether it keeps a draft from being kept, and not only from being sent. */
    boolean isInTheWayOfADraft() {
        return compareTo(VALIDITY_MISSING) <= 0;
    }
}
