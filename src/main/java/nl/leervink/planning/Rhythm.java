package nl.leervink.planning;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leervink.catalogue.CourseDay.Interval;

/** When the days of a course fall: as they follow one another, moved off weekends and public holidays. */
public final class Rhythm {

    private static final int WEEKS_IN_A_YEAR = 52;

    /** There is always a fourth Tuesday in a month; a fifth is the last. */
    private static final int ALWAYS_IN_A_MONTH = 4;

    private Rhythm() {}

    /** A working day for each interval, in order, from the first day on. */
    public static List<WorkingDay> from(LocalDate first, List<Interval> intervals) {
        var days = new ArrayList<WorkingDay>();
        var anchor = first;
        var steps = 0;
        for (var number = 0; number < intervals.size(); number++) {
            var interval = intervals.get(number);
            if (number > 0 && !interval.equals(intervals.get(number - 1))) {
                anchor = days.getLast().seriesGoesOnFrom();
                steps = 0;
            }
            steps++;
            days.add(WorkingDays.onOrAfter(
                    switch (interval.kind()) {
                        case FIRST -> first;
                        case NEXT_WORKING_DAY -> days.getLast().date().plusDays(1);
                        case WEEKS_LATER -> days.getLast().date().plusWeeks(interval.weeks());
                        case EVERY_WEEKS -> anchor.plusWeeks((long) interval.weeks() * steps);
                        case MONTHLY -> sameWeekday(anchor, steps);
                        case TIMES_A_YEAR -> anchor.plusWeeks(weeksUntil(steps, interval.times()));
                    }));
        }
        return days;
    }

    private static LocalDate sameWeekday(LocalDate anchor, int monthsLater) {
        var week = (anchor.getDayOfMonth() - 1) / 7 + 1;
        var weekday = anchor.getDayOfWeek();
        return anchor.withDayOfMonth(1)
                .plusMonths(monthsLater)
                .with(week > ALWAYS_IN_A_MONTH ? lastInMonth(weekday) : dayOfWeekInMonth(week, weekday));
    }

    /** In whole weeks, to the nearest: with eight a year six or seven weeks apart, and after eight a year has gone by. */
    private static long weeksUntil(int meeting, int timesAYear) {
        return Math.round((double) WEEKS_IN_A_YEAR * meeting / timesAYear);
    }
}
