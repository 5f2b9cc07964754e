package nl.leervink.registers.rules;

import static nl.leervink.registers.rules.FlawedProfile.unless;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * In which period points are counted together. What it does not say is unknown.
 *
 * @param months how long it takes
 * @param blockStart a first of January that a block begins on, for {@link Anchor#CALENDAR_BLOCK}
 * @param earlyRenewal whether a member may renew before its end, and a new one begins then
 * @param firstYearProRata whether someone who enters during a year is asked that part of it
 * @param carryOver what becomes of points beyond what was asked
 */
public record PeriodRule(
        Optional<Integer> months,
        Anchor anchor,
        Optional<LocalDate> blockStart,
        Optional<Boolean> earlyRenewal,
        Optional<Boolean> firstYearProRata,
        Optional<CarryOver> carryOver) {

    /** In months: fifty years. */
    public static final int LONGEST = 600;

    /** When it begins. */
    public enum Anchor {
        /** On the day the member was registered, and each time it ends. */
        MEMBER_DATE,
        /** On the same day for everyone. */
        CALENDAR_BLOCK
    }

    public PeriodRule {
        months.ifPresent(
                length -> unless(length >= 1 && length <= LONGEST, ProfileFlaw.PERIOD_LENGTH, length.toString()));
        unless(anchor != Anchor.CALENDAR_BLOCK || blockStart.isPresent(), ProfileFlaw.BLOCK_START, anchor);
        blockStart.ifPresent(day ->
                unless(day.getMonth() == Month.JANUARY && day.getDayOfMonth() == 1, ProfileFlaw.BLOCK_START, day));
    }

    /** A period of which nothing more is known. */
    public static PeriodRule of(Optional<Integer> months, Anchor anchor, Optional<LocalDate> blockStart) {
        return new PeriodRule(months, anchor, blockStart, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The period that a day falls in. It ends the day before the next begins; someone registered on 29 February begins
     * their next on 28 February where there is no 29th.
     *
     * @param memberSince the first day of the registration
     * @return empty if the length is unknown, or the day comes before the registration
     */
    public Optional<nl.leervink.kernel.Period> on(LocalDate day, LocalDate memberSince) {
        var first = anchor == Anchor.CALENDAR_BLOCK ? blockStart.orElseThrow() : memberSince;
        return months.filter(_ -> anchor == Anchor.CALENDAR_BLOCK || !day.isBefore(memberSince))
                .map(length -> period(day, first, length));
    }

    /** The year of a period that a day falls in: its first twelve months, its second, and so on. */
    static nl.leervink.kernel.Period yearOf(nl.leervink.kernel.Period period, LocalDate day) {
        var year = period(day, period.firstDay(), 12);
        return year.lastDay().isAfter(period.lastDay())
                ? new nl.leervink.kernel.Period(year.firstDay(), period.lastDay())
                : year;
    }

    /** The years of a period, from its first to the one that a day falls in. */
    static List<nl.leervink.kernel.Period> yearsUntil(nl.leervink.kernel.Period period, LocalDate day) {
        var last = day.isAfter(period.lastDay()) ? period.lastDay() : day;
        return IntStream.iterate(0, year -> year + 1)
                .mapToObj(year -> period.firstDay().plusYears(year))
                .takeWhile(first -> !first.isAfter(last))
                .map(first -> yearOf(period, first))
                .toList();
    }

    private static nl.leervink.kernel.Period period(LocalDate day, LocalDate first, int length) {
        var gone = Math.toIntExact(Period.between(first, day).toTotalMonths());
        var number = Math.floorDiv(gone, length);
        while (first.plusMonths((long) length * (number + 1)).compareTo(day) <= 0) {
            number++;
        }
        while (first.plusMonths((long) length * number).isAfter(day)) {
            number--;
        }
        return new nl.leervink.kernel.Period(
                first.plusMonths((long) length * number),
                first.plusMonths((long) length * (number + 1)).minusDays(1));
    }
}
