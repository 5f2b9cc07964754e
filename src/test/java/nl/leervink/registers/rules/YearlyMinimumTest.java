package nl.leervink.registers.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;
import nl.leervink.registers.rules.YearCount.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a register asks every year, beside what it asks in a period. */
class YearlyMinimumTest {

    private static final Period BLOCK = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31));
    private static final LocalDate TODAY = LocalDate.of(2027, 11, 1);

    @Test
    void threeTimesTwoHoursAreCountedInHoursAndInMeetings() {
        var standing = mfn(Map.of(
                LocalDate.of(2026, 12, 31), Map.of("intervisie", met(9, 4)),
                LocalDate.of(2027, 1, 1), Map.of("intervisie", met(4, 2), "1a", met(20, 3)),
                LocalDate.of(2027, 12, 31), Map.of("intervisie", met(2, 1))));

        assertThat(standing.year()).isEqualTo(new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));
        assertThat(standing.counts())
                .extracting(
                        YearCount::measure,
                        YearCount::asked,
                        count -> count.counted().orElseThrow().intValue())
                .containsExactly(
                        tuple(Measure.MEETINGS, BigDecimal.valueOf(3), 3),
                        tuple(Measure.HOURS, BigDecimal.valueOf(6), 6));
        assertThat(standing.isMet()).isTrue();
    }

    @Test
    void sixHoursInTwoMeetingsAreShort() {
        var standing = mfn(Map.of(LocalDate.of(2027, 3, 1), Map.of("intervisie", met(6, 2))));

        assertThat(standing.isMet()).isFalse();
        assertThat(standing.isShort()).isTrue();
    }

    @Test
    void withoutAWordOfMeetingsItIsUnknownAndNeverMet() {
        var standing = mfn(Map.of(LocalDate.of(2027, 3, 1), Map.of("intervisie", booked(8))));

        assertThat(standing.counts().getFirst().counted()).isEmpty();
        assertThat(standing.isMet()).isFalse();
        assertThat(standing.isShort()).isFalse();
        assertThat(standing.isUnknown()).isTrue();
    }

    @Test
    void tooFewHoursAreShortWhateverIsKnownOfMeetings() {
        assertThat(mfn(Map.of()).isShort()).isTrue();
        assertThat(mfn(Map.of(
                                LocalDate.of(2027, 3, 1),
                                Map.of("intervisie", booked(6)),
                                LocalDate.of(2027, 3, 2),
                                Map.of("intervisie", booked(-2))))
                        .isShort())
                .isTrue();
    }

    /** One booking that says nothing of meetings leaves the whole year unknown. */
    @Test
    void oneWithoutAWordLeavesTheSumUnknown() {
        var standing = mfn(Map.of(
                LocalDate.of(2027, 3, 1), Map.of("intervisie", met(6, 3)),
                LocalDate.of(2027, 4, 1), Map.of("intervisie", booked(2))));

        assertThat(standing.isUnknown()).isTrue();
    }

    @Test
    void eachYearOfThePeriodUpToTodayIsTold() {
        assertThat(profile("mfn").yearly(BLOCK, TODAY, Map.of(), Map.of()))
                .extracting(standing -> standing.year().firstDay())
                .containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
        assertThat(profile("mfn").yearly(BLOCK, BLOCK.lastDay(), Map.of(), Map.of()))
                .hasSize(3);
    }

    @Test
    void whoAsksNothingEveryYearTellsNothing() {
        assertThat(profile("skj-jgp").yearly(BLOCK, TODAY, Map.of(), Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // a year of someone's own period, the 29th of February included
        "2024-02-29, 2029-02-27, 2025-02-27, 2024-02-29, 2025-02-27",
        "2024-02-29, 2029-02-27, 2025-02-28, 2025-02-28, 2026-02-27",
        "2024-03-01, 2029-02-28, 2028-03-01, 2028-03-01, 2029-02-28",
        // what is left of a period that is no whole number of years
        "2024-01-01, 2025-06-30, 2025-02-01, 2025-01-01, 2025-06-30"
    })
    void aYearIsTwelveMonthsOfThePeriod(
            LocalDate first, LocalDate last, LocalDate day, LocalDate yearFirst, LocalDate yearLast) {
        assertThat(PeriodRule.yearOf(new Period(first, last), day)).isEqualTo(new Period(yearFirst, yearLast));
    }

    private static YearStanding mfn(Map<LocalDate, Map<String, Tally>> booked) {
        return profile("mfn").yearly(BLOCK, TODAY, booked, Map.of()).getLast();
    }

    private static Tally met(int hours, int times) {
        return new Tally(Points.of(hours), hours * 60, Optional.of(times));
    }

    private static Tally booked(int hours) {
        return new Tally(Points.of(hours), hours * 60, Optional.empty());
    }

    private static RegisterProfile profile(String id) {
        return ProfileFiles.ours().stream()
                .filter(profile -> profile.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
