package nl.leervink.judging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.leervink.homework.JudgedRound;
import nl.leervink.kernel.Spelling;

/**
 * How long people waited for a judgement.
 *
 * @param judged how many reports
 * @param inTime how many of them within the term the bureau promises
 * @param days how long on average, to one decimal; 0 if none was judged
 */
public record Turnaround(int judged, int inTime, BigDecimal days) {

    static Turnaround of(List<JudgedRound> rounds, JudgingTerm term) {
        var inTime = (int) rounds.stream()
                .filter(round -> !day(round).isAfter(term.dueFor(round.handedInAt())))
                .count();
        var waited = rounds.stream()
                .mapToLong(round ->
                        ChronoUnit.DAYS.between(LocalDate.ofInstant(round.handedInAt(), Spelling.HERE), day(round)))
                .sum();
        return new Turnaround(
                rounds.size(),
                inTime,
                BigDecimal.valueOf(waited)
                        .divide(BigDecimal.valueOf(Math.max(1, rounds.size())), 1, RoundingMode.HALF_UP));
    }

    private static LocalDate day(JudgedRound round) {
        return LocalDate.ofInstant(round.judgedAt(), Spelling.HERE);
    }
}
