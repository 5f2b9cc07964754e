package nl.leervink.planning;

import java.time.LocalDate;

/** By which day the bureau says whether an edition goes on. */
public final class DecisionDay {

    /** Before enrolment ends. Ours: time to tell people, and for them to find another edition. */
    private static final int WEEKS_BEFORE = 2;

    private DecisionDay() {}

    /** Two weeks before enrolment ends, never in the past, never after the first day. */
    public static LocalDate usual(LocalDate enrolUntil, LocalDate firstDay, LocalDate today) {
        var inTime = enrolUntil.minusWeeks(WEEKS_BEFORE);
        var notPast = inTime.isBefore(today) ? today : inTime;
        return notPast.isAfter(firstDay) ? firstDay : notPast;
    }
}
