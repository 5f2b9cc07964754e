package nl.leervink.registers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import nl.leervink.registers.rules.PeriodRule.Anchor;

/** What holds of every period, wherever its boundaries fall. */
class PeriodPropertiesTest {

    private static final LocalDate BLOCK = LocalDate.of(2020, 1, 1);

    @Property
    void everyDayLiesInOnePeriodAndPeriodsTouch(
            @ForAll @DateRange(min = "1980-01-01", max = "2030-12-31") LocalDate since,
            @ForAll @IntRange(max = 20_000) int later,
            @ForAll @IntRange(min = 1, max = 120) int months) {
        var rule = fromTheRegistration(months);
        var day = since.plusDays(later);

        var period = rule.on(day, since).orElseThrow();

        assertThat(period.contains(day)).isTrue();
        assertThat(rule.on(period.firstDay(), since)).contains(period);
        assertThat(rule.on(period.lastDay(), since)).contains(period);
        var next = rule.on(period.lastDay().plusDays(1), since).orElseThrow();
        assertThat(next.firstDay()).isEqualTo(period.lastDay().plusDays(1));
    }

    @Property
    void aCalendarBlockBeginsOnTheFirstOfJanuaryAndEndsOnTheLastOfDecember(
            @ForAll @DateRange(min = "2000-01-01", max = "2060-12-31") LocalDate day) {
        var rule = PeriodRule.of(Optional.of(36), Anchor.CALENDAR_BLOCK, Optional.of(BLOCK));

        var block = rule.on(day, day).orElseThrow();

        assertThat(block.contains(day)).isTrue();
        assertThat(block.firstDay().getDayOfYear()).isEqualTo(1);
        assertThat(block.lastDay()).isEqualTo(LocalDate.of(block.firstDay().getYear() + 2, 12, 31));
    }

    @Example
    void whoeverWasRegisteredOnALeapDayBeginsOnThe28thWhereThereIsNo29th() {
        var rule = fromTheRegistration(60);
        var leapDay = LocalDate.of(2024, 2, 29);

        var first = rule.on(leapDay, leapDay).orElseThrow();
        var second = rule.on(LocalDate.of(2029, 2, 28), leapDay).orElseThrow();

        assertThat(first.lastDay()).isEqualTo(LocalDate.of(2029, 2, 27));
        assertThat(second.firstDay()).isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(second.lastDay()).isEqualTo(LocalDate.of(2034, 2, 27));
    }

    /** A day begins at midnight in Amsterdam, also in the nights when the clock is changed. */
    @Example
    void theNightsInWhichTheClockIsChangedBelongToTheirDay() {
        var rule = fromTheRegistration(60);
        var here = ZoneId.of("Europe/Amsterdam");
        for (var boundary : List.of(LocalDate.of(2026, 10, 25), LocalDate.of(2027, 3, 28))) {
            var since = boundary.minusYears(5);
            for (var minute = -180; minute <= 300; minute += 30) {
                var moment = boundary.atStartOfDay(here).plusMinutes(minute);

                var period = rule.on(LocalDate.ofInstant(moment.toInstant(), here), since)
                        .orElseThrow();

                assertThat(period.firstDay().equals(boundary)).isEqualTo(minute >= 0);
            }
        }
    }

    private static PeriodRule fromTheRegistration(int months) {
        return PeriodRule.of(Optional.of(months), Anchor.MEMBER_DATE, Optional.empty());
    }
}
