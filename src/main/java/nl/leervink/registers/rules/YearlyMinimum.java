package nl.leervink.registers.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.Points;
import nl.leervink.registers.rules.YearCount.Measure;

/**
 * What a part asks in each year of the period. What it does not say is not asked, or unknown.
 *
 * @param meetings how many times
 * @param hours of contact
 */
public record YearlyMinimum(Optional<Integer> meetings, Optional<Integer> hours, Optional<Points> points) {

    private static final BigDecimal MINUTES_IN_AN_HOUR = BigDecimal.valueOf(60);

    public YearlyMinimum {
        Bounds.number(meetings, "meetings");
        Bounds.number(hours, "hours");
        Bounds.points(points, "points");
    }

    /** Each thing asked beside what is booked in a year, and what enrolments will add. */
    List<YearCount> counts(Tally booked, Tally expected) {
        return Stream.of(
                        meetings.map(asked -> new YearCount(
                                Measure.MEETINGS,
                                BigDecimal.valueOf(asked),
                                booked.meetings().map(BigDecimal::valueOf),
                                expected.meetings().map(BigDecimal::valueOf).orElse(BigDecimal.ZERO))),
                        hours.map(asked -> new YearCount(
                                Measure.HOURS, BigDecimal.valueOf(asked), Optional.of(hours(booked)), hours(expected))),
                        points.map(asked -> new YearCount(
                                Measure.POINTS,
                                asked.value(),
                                Optional.of(booked.points().value()),
                                expected.points().value())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static BigDecimal hours(Tally tally) {
        return BigDecimal.valueOf(tally.contactMinutes()).divide(MINUTES_IN_AN_HOUR, 2, java.math.RoundingMode.HALF_UP);
    }
}
