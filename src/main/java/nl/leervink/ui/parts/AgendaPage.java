package nl.leervink.ui.parts;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import nl.leervink.kernel.Period;

/** A page of an agenda: the month or the week a day is in, or the six weeks from that day on. */
record AgendaPage(AgendaForm form, LocalDate day) {

    private static final int WEEKS_LISTED = 6;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    /** A day as an address says it: {@code 2027-03-12}; empty for what is no day, or lies outside this century. */
    static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** The days it shows, whole weeks but for a list. */
    Period days() {
        return switch (form) {
            case MONTH -> {
                var month = YearMonth.from(day);
                yield new Period(
                        month.atDay(1).with(previousOrSame(MONDAY)),
                        month.atEndOfMonth().with(nextOrSame(SUNDAY)));
            }
            case WEEK -> new Period(day.with(previousOrSame(MONDAY)), day.with(nextOrSame(SUNDAY)));
            case LIST -> new Period(day, day.plusWeeks(WEEKS_LISTED).minusDays(1));
        };
    }

    /** A day on the page before. */
    LocalDate before() {
        return switch (form) {
            case MONTH -> day.withDayOfMonth(1).minusMonths(1);
            case WEEK -> day.minusWeeks(1);
            case LIST -> day.minusWeeks(WEEKS_LISTED);
        };
    }

    /** A day on the page after. */
    LocalDate after() {
        return switch (form) {
            case MONTH -> day.withDayOfMonth(1).plusMonths(1);
            case WEEK -> day.plusWeeks(1);
            case LIST -> day.plusWeeks(WEEKS_LISTED);
        };
    }
}
