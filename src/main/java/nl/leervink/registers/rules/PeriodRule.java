package nl.leervink.registers.rules;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Optional;

/**
 * In which period points are counted together.
 *
 * @param months how long it takes; empty if unknown
 * @param blockStart a first of January that a block begins on, for {@link Anchor#CALENDAR_BLOCK}
 */
public record PeriodRule(Optional<Integer> months, Anchor anchor, Optional<LocalDate> blockStart) {

    /** When it begins. */
    public enum Anchor {
        /** On the day the member was registered, and each time it ends. */
        MEMBER_DATE,
        /** On the same day for everyone. */
        CALENDAR_BLOCK
    }

    public PeriodRule {
        if (months.filter(length -> length < 1).isPresent()) {
            throw new IllegalArgumentException("A period takes a month at least");
        }
        if (anchor == Anchor.CALENDAR_BLOCK && blockStart.isEmpty()) {
            throw new IllegalArgumentException("A calendar block begins on a day");
        }
        if (blockStart
                .filter(day -> day.getMonth() != Month.JANUARY || day.getDayOfMonth() != 1)
                .isPresent()) {
            throw new IllegalArgumentException("A calendar block begins on 1 January");
        }
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
