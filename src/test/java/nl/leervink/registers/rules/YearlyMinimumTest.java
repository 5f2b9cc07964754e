package nl.leervink.registers.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a register asks every year, beside what it asks in a period. */
class YearlyMinimumTest {

    private static final Period BLOCK = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31));
    private static final LocalDate TODAY = LocalDate.of(2027, 11, 1);

    @Test
    void threeTimesTwoHoursOfIntervisionAreSixPointsInACalendarYear() {
        var standing = mfn(Map.of(
                LocalDate.of(2026, 12, 31), Map.of("intervisie", Points.of(9)),
                LocalDate.of(2027, 1, 1), Map.of("intervisie", Points.of(2), "1a", Points.of(20)),
                LocalDate.of(2027, 12, 31), Map.of("intervisie", Points.of(2))));

        assertThat(standing.year()).isEqualTo(new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));
        assertThat(standing.asked()).isEqualTo(Points.of(6));
        assertThat(standing.earned()).isEqualTo(Points.of(4));
        assertThat(standing.isMet()).isFalse();
    }

    @Test
    void itIsMetByExactlyAsMuchAndUndoneByWhatIsTakenBack() {
        var day = LocalDate.of(2027, 3, 1);

        assertThat(mfn(Map.of(day, Map.of("intervisie", Points.of(6)))).isMet()).isTrue();
        assertThat(mfn(Map.of(
                                day,
                                Map.of("intervisie", Points.of(6)),
                                day.plusDays(1),
                                Map.of("intervisie", Points.of(-2))))
                        .isMet())
                .isFalse();
    }

    @Test
    void whoAsksNothingEveryYearTellsNothing() {
        assertThat(profile("skj-jgp").yearly(BLOCK, TODAY, Map.of())).isEmpty();
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

    private static YearStanding mfn(Map<LocalDate, Map<String, Points>> earned) {
        return profile("mfn").yearly(BLOCK, TODAY, earned).getFirst();
    }

    private static RegisterProfile profile(String id) {
        return ProfileFiles.ours().stream()
                .filter(profile -> profile.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
