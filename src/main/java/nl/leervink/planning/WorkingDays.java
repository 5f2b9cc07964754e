package nl.leervink.planning;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** Which days one works on in the Netherlands, and why not on the others. */
public final class WorkingDays {

    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

    private WorkingDays() {}

    /** Whether one works on this day. */
    public static boolean isWorkingDay(LocalDate day) {
        return dayOff(day).isEmpty();
    }

    /** Why one does not work on this day; of a public holiday in a weekend, which holiday that is. */
    public static Optional<DayOff> dayOff(LocalDate day) {
        return HOLIDAYS.getHolidays(day, day).stream()
                .map(WorkingDays::named)
                .sorted()
                .findFirst()
                .or(() -> Optional.of(DayOff.WEEKEND).filter(_ -> isWeekend(day)));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The day itself if it is a working day, else the next that is. */
    static WorkingDay onOrAfter(LocalDate meant) {
        var skipped = new ArrayList<SkippedDay>();
        var day = meant;
        for (var off = dayOff(day); off.isPresent(); off = dayOff(day)) {
            skipped.add(new SkippedDay(day, off.get()));
            day = day.plusDays(1);
        }
        return new WorkingDay(day, skipped);
    }

    private static DayOff named(Holiday holiday) {
        return switch (holiday.getPropertiesKey()) {
            case "NEW_YEAR" -> DayOff.NEW_YEARS_DAY;
            case "christian.GOOD_FRIDAY" -> DayOff.GOOD_FRIDAY;
            case "christian.EASTER" -> DayOff.EASTER_SUNDAY;
            case "christian.EASTER_MONDAY" -> DayOff.EASTER_MONDAY;
            case "KINGS_DAY" -> DayOff.KINGS_DAY;
            case "LIBERATION" -> DayOff.LIBERATION_DAY;
            case "christian.ASCENSION_DAY" -> DayOff.ASCENSION_DAY;
            case "christian.PENTECOST" -> DayOff.WHIT_SUNDAY;
            case "christian.PENTECOST_MONDAY" -> DayOff.WHIT_MONDAY;
            case "FIRST_CHRISTMAS_DAY" -> DayOff.CHRISTMAS_DAY;
            case "SECOND_CHRISTMAS_DAY" -> DayOff.BOXING_DAY;
            default -> throw new IllegalStateException("A public holiday we do not know: " + holiday);
        };
    }
}
