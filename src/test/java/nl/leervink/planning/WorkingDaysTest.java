package nl.leervink.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.leervink.catalogue.CourseDay.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "2027-01-01, New Year",
        "2027-03-26, Good Friday",
        "2027-03-29, Easter Monday",
        "2027-04-27, King's Day",
        "2025-04-26, King's Day before a Sunday the 27th",
        "2027-05-05, Liberation Day",
        "2027-05-06, Ascension Day",
        "2027-05-17, Whit Monday",
        "2028-12-25, Christmas Day",
        "2028-12-26, Boxing Day",
        "2027-03-13, Saturday",
        "2027-03-14, Sunday"
    })
    void thereIsNoCourseOn(LocalDate day, String why) {
        assertThat(WorkingDays.isWorkingDay(day)).as(why).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-12", "2027-05-07", "2027-12-27", "2026-04-28"})
    void anOrdinaryWeekdayIsAWorkingDay(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isTrue();
    }

    @Test
    void aFirstDayOnASaturdayMovesToMonday() {
        assertThat(WorkingDays.following(LocalDate.of(2027, 3, 13), Interval.first()))
                .isEqualTo(LocalDate.of(2027, 3, 15));
    }

    @Test
    void theNextWorkingDayAfterAFridayIsMonday() {
        assertThat(WorkingDays.following(LocalDate.of(2027, 3, 12), Interval.nextWorkingDay()))
                .isEqualTo(LocalDate.of(2027, 3, 15));
    }

    @Test
    void theNextWorkingDayLeapsOverAWholeEaster() {
        assertThat(WorkingDays.following(LocalDate.of(2027, 3, 25), Interval.nextWorkingDay()))
                .isEqualTo(LocalDate.of(2027, 3, 30));
    }

    @Test
    void weeksLaterMovesOnFromAHoliday() {
        assertThat(WorkingDays.following(LocalDate.of(2027, 3, 25), Interval.weeksLater(6)))
                .isEqualTo(LocalDate.of(2027, 5, 7));
    }
}
