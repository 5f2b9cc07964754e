package nl.leervink.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.leervink.homework.JudgedRound;
import nl.leervink.kernel.Spelling;
import org.junit.jupiter.api.Test;

class TurnaroundTest {

    private static final JudgingTerm TWO_WEEKS = new JudgingTerm(14);
    private static final LocalDate HANDED_IN = LocalDate.of(2026, 10, 19);

    @Test
    void whatIsJudgedOnTheLastDayIsInTime() {
        assertThat(Turnaround.of(List.of(judgedAfter(14), judgedAfter(15)), TWO_WEEKS))
                .isEqualTo(new Turnaround(2, 1, new BigDecimal("14.5")));
    }

    @Test
    void daysAreThoseOfTheCalendarAlsoWhenTheClocksChange() {
        var handedIn =
                LocalDate.of(2026, 10, 24).atTime(23, 30).atZone(Spelling.HERE).toInstant();
        var judged =
                LocalDate.of(2026, 10, 26).atTime(0, 30).atZone(Spelling.HERE).toInstant();

        assertThat(Turnaround.of(List.of(new JudgedRound(handedIn, judged)), TWO_WEEKS)
                        .days())
                .isEqualByComparingTo("2");
    }

    @Test
    void whoeverJudgedNothingLetNobodyWait() {
        assertThat(Turnaround.of(List.of(), TWO_WEEKS)).isEqualTo(new Turnaround(0, 0, new BigDecimal("0.0")));
    }

    private static JudgedRound judgedAfter(int days) {
        return new JudgedRound(
                HANDED_IN.atTime(LocalTime.NOON).atZone(Spelling.HERE).toInstant(),
                HANDED_IN.plusDays(days).atTime(9, 0).atZone(Spelling.HERE).toInstant());
    }
}
