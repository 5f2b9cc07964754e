package nl.leervink.intervision;

import nl.leervink.catalogue.CourseDay.Interval;
import nl.leervink.kernel.Shown;

/** How often a group meets: every month (source document 003), every six weeks (002), or six to eight times a year (004). */
public enum GroupRhythm implements Shown {
    MONTHLY,
    EVERY_SIX_WEEKS,
    SIX_A_YEAR,
    SEVEN_A_YEAR,
    EIGHT_A_YEAR;

    /** How one meeting follows another. */
    public Interval interval() {
        return switch (this) {
            case MONTHLY -> Interval.monthly();
            case EVERY_SIX_WEEKS -> Interval.everyWeeks(6);
            case SIX_A_YEAR -> Interval.timesAYear(6);
            case SEVEN_A_YEAR -> Interval.timesAYear(7);
            case EIGHT_A_YEAR -> Interval.timesAYear(8);
        };
    }
}
