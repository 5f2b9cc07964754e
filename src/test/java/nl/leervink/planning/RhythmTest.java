package nl.leervink.planning;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leervink.catalogue.CourseDay.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RhythmTest {

    /** From Good Friday, by Easter Monday, to King's Day: in 2038, where what begins in 2036 may end. */
    private static final long LONGEST_STRETCH = 5;

    private static final LocalDate FIRST_START = LocalDate.of(2026, 1, 1);
    private static final LocalDate AFTER_LAST_START = LocalDate.of(2037, 1, 1);

    @Test
    void twoDaysInARowAndAThirdAboutSixWeeksLater() {
        assertThat(dates("2027-03-12", List.of(Interval.first(), Interval.nextWorkingDay(), Interval.weeksLater(6))))
                .containsExactly("2027-03-12", "2027-03-15", "2027-04-26");
    }

    @Test
    void theNextWorkingDayLeapsOverAWholeEaster() {
        assertThat(dates("2027-03-25", List.of(Interval.first(), Interval.nextWorkingDay())))
                .containsExactly("2027-03-25", "2027-03-30");
    }

    @Test
    void aboutSixWeeksLaterMovesOnFromAHoliday() {
        assertThat(dates("2027-03-25", List.of(Interval.first(), Interval.weeksLater(6))))
                .containsExactly("2027-03-25", "2027-05-07");
    }

    @Test
    void aHolidayMovesOneMeetingOfASeriesAndNotThoseAfterIt() {
        assertThat(dates("2027-03-25", series(4, Interval.everyWeeks(6))))
                .containsExactly("2027-03-25", "2027-05-07", "2027-06-17", "2027-07-29");
    }

    @Test
    void aSeriesThatBeginsOnAHolidayKeepsItsWeekday() {
        assertThat(dates("2027-05-06", series(3, Interval.everyWeeks(2))))
                .containsExactly("2027-05-07", "2027-05-20", "2027-06-03");
    }

    @Test
    void aSeriesThatBeginsInAWeekendGoesOnFromTheMonday() {
        var days = Rhythm.from(LocalDate.of(2027, 9, 4), series(3, Interval.everyWeeks(2)));

        assertThat(days)
                .extracting(day -> day.date().toString())
                .containsExactly("2027-09-06", "2027-09-20", "2027-10-04");
        assertThat(days.getLast().skipped()).isEmpty();
    }

    @Test
    void monthlyIsTheSameWeekdayOfTheMonth() {
        assertThat(dates("2027-01-12", series(4, Interval.monthly())))
                .containsExactly("2027-01-12", "2027-02-09", "2027-03-09", "2027-04-13");
    }

    @Test
    void monthlyFromAFifthFridayIsTheLastFriday() {
        assertThat(dates("2027-01-29", series(5, Interval.monthly())))
                .containsExactly("2027-01-29", "2027-02-26", "2027-03-30", "2027-04-30", "2027-05-28");
    }

    @Test
    void eightTimesAYearIsSixOrSevenWeeksApartAndAYearInAll() {
        assertThat(dates("2026-01-15", series(9, Interval.timesAYear(8))))
                .containsExactly(
                        "2026-01-15",
                        "2026-03-05",
                        "2026-04-16",
                        "2026-06-04",
                        "2026-07-16",
                        "2026-09-03",
                        "2026-10-15",
                        "2026-12-03",
                        "2027-01-14");
    }

    @Test
    void aSeriesBeginsAnewAfterADayOfAnotherKind() {
        var rhythm =
                List.of(Interval.first(), Interval.nextWorkingDay(), Interval.everyWeeks(6), Interval.everyWeeks(6));

        assertThat(dates("2027-01-12", rhythm)).containsExactly("2027-01-12", "2027-01-13", "2027-02-24", "2027-04-07");
    }

    static Stream<Arguments> rhythms() {
        return Stream.of(
                counted(Interval.nextWorkingDay(), WorkingDay::date, 1, 1),
                counted(Interval.weeksLater(1), WorkingDay::date, 7, 7),
                counted(Interval.weeksLater(6), WorkingDay::date, 42, 42),
                counted(Interval.everyWeeks(1), WorkingDay::seriesGoesOnFrom, 7, 7),
                counted(Interval.everyWeeks(6), WorkingDay::seriesGoesOnFrom, 42, 42),
                counted(Interval.monthly(), WorkingDay::seriesGoesOnFrom, 28, 35),
                counted(Interval.timesAYear(6), WorkingDay::seriesGoesOnFrom, 56, 63),
                counted(Interval.timesAYear(7), WorkingDay::seriesGoesOnFrom, 49, 56),
                counted(Interval.timesAYear(8), WorkingDay::seriesGoesOnFrom, 42, 49));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rhythms")
    void fromWhateverDayItBeginsEachMeetingIsOnAWorkingDayAtItsDistance(
            Interval interval, Function<WorkingDay, LocalDate> countedFrom, long least, long most) {
        FIRST_START.datesUntil(AFTER_LAST_START).forEach(start -> {
            var days = Rhythm.from(start, series(9, interval));

            assertThat(days).hasSize(9);
            assertThat(days.getFirst().meant()).isEqualTo(start);
            for (var day : days) {
                assertThat(WorkingDays.dayOff(day.date())).isEmpty();
                assertThat(DAYS.between(day.meant(), day.date())).isBetween(0L, LONGEST_STRETCH);
                assertThat(day.skipped().stream().map(SkippedDay::date))
                        .containsExactlyElementsOf(
                                day.meant().datesUntil(day.date()).toList());
            }
            for (var next = 1; next < days.size(); next++) {
                var before = days.get(next - 1);
                assertThat(days.get(next).date()).isAfter(before.date());
                assertThat(DAYS.between(
                                countedFrom.apply(before), days.get(next).meant()))
                        .as("%s: %s", start, days)
                        .isBetween(least, most);
            }
        });
    }

    private static Arguments counted(Interval interval, Function<WorkingDay, LocalDate> from, long least, long most) {
        return Arguments.of(interval, from, least, most);
    }

    private static List<Interval> series(int meetings, Interval interval) {
        var series = new ArrayList<Interval>(List.of(Interval.first()));
        series.addAll(Collections.nCopies(meetings - 1, interval));
        return series;
    }

    private static List<String> dates(String first, List<Interval> rhythm) {
        return Rhythm.from(LocalDate.parse(first), rhythm).stream()
                .map(day -> day.date().toString())
                .toList();
    }
}
