package nl.leervink.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    /** Easter is from the tables of the church; where the 27th of April is a Sunday, King's Day is the day before. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-04-05, 04-27",
        "2027-03-28, 04-27",
        "2028-04-16, 04-27",
        "2029-04-01, 04-27",
        "2030-04-21, 04-27",
        "2031-04-13, 04-26",
        "2032-03-28, 04-27",
        "2033-04-17, 04-27",
        "2034-04-09, 04-27",
        "2035-03-25, 04-27",
        "2036-04-13, 04-26"
    })
    void theDaysOffOfAYearAreTheseAndNoOthers(LocalDate easter, String kingsDay) {
        var year = Year.from(easter);
        var off = new HashMap<>(Map.of(
                year.atMonthDay(MonthDay.of(1, 1)),
                DayOff.NEW_YEARS_DAY,
                easter.minusDays(2),
                DayOff.GOOD_FRIDAY,
                easter,
                DayOff.EASTER_SUNDAY,
                easter.plusDays(1),
                DayOff.EASTER_MONDAY,
                year.atMonthDay(MonthDay.parse("--" + kingsDay)),
                DayOff.KINGS_DAY,
                year.atMonthDay(MonthDay.of(5, 5)),
                DayOff.LIBERATION_DAY,
                easter.plusDays(39),
                DayOff.ASCENSION_DAY,
                easter.plusDays(49),
                DayOff.WHIT_SUNDAY,
                easter.plusDays(50),
                DayOff.WHIT_MONDAY,
                year.atMonthDay(MonthDay.of(12, 25)),
                DayOff.CHRISTMAS_DAY));
        off.put(year.atMonthDay(MonthDay.of(12, 26)), DayOff.BOXING_DAY);

        assertThat(year.atDay(1).datesUntil(year.plusYears(1).atDay(1)))
                .hasSize(year.length())
                .allSatisfy(day -> assertThat(WorkingDays.dayOff(day))
                        .as(day.toString())
                        .isEqualTo(Optional.ofNullable(off.get(day)).or(() -> weekend(day))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-12", "2027-05-07", "2027-12-27", "2026-04-28", "2031-04-28"})
    void anOrdinaryWeekdayIsAWorkingDay(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isTrue();
        assertThat(WorkingDays.onOrAfter(day).date()).isEqualTo(day);
        assertThat(WorkingDays.onOrAfter(day).skipped()).isEmpty();
    }

    @Test
    void aDayThatMovesSaysForEachDaySkippedWhy() {
        var moved = WorkingDays.onOrAfter(LocalDate.of(2027, 3, 26));

        assertThat(moved.date()).isEqualTo(LocalDate.of(2027, 3, 30));
        assertThat(moved.skipped())
                .containsExactly(
                        new SkippedDay(LocalDate.of(2027, 3, 26), DayOff.GOOD_FRIDAY),
                        new SkippedDay(LocalDate.of(2027, 3, 27), DayOff.WEEKEND),
                        new SkippedDay(LocalDate.of(2027, 3, 28), DayOff.EASTER_SUNDAY),
                        new SkippedDay(LocalDate.of(2027, 3, 29), DayOff.EASTER_MONDAY));
    }

    private static Optional<DayOff> weekend(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? Optional.of(DayOff.WEEKEND) : Optional.empty();
    }
}
