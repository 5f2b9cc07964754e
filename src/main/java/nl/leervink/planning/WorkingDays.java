package nl.leervink.planning;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import nl.leervink.catalogue.CourseDay.Interval;

/** Which days one works on in the Netherlands: no weekends, no public holidays. */
public final class WorkingDays {

    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

    private WorkingDays() {}

    /** Whether one works on this day. */
    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.isHoliday(day);
    }

    /** The day itself if it is a working day, else the next that is. */
    static LocalDate onOrAfter(LocalDate day) {
        var candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The working day that comes so long after the day before; for the first day, that day itself. */
    static LocalDate following(LocalDate before, Interval interval) {
        return switch (interval.kind()) {
            case FIRST -> onOrAfter(before);
            case NEXT_WORKING_DAY -> onOrAfter(before.plusDays(1));
            case WEEKS_LATER -> onOrAfter(before.plusWeeks(interval.weeks()));
        };
    }
}
