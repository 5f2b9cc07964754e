package nl.leervink.enrolment;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.leervink.kernel.SingleValue;

/**
 * What leaving costs, the less time there is until the first day the more: {@code 42:50 27:100} is half the price from 42
 * days before it, all of it from 27 days before it, and nothing earlier. Without steps leaving is always free.
 *
 * @param value each step as days and percentage, the earliest first; empty for none
 */
public record CancellationLadder(String value) implements SingleValue<String> {

    /** Nothing with more than six weeks to go, half with four weeks or more, all of it later: as the field has it. */
    public static final CancellationLadder STANDARD = of(List.of(new Step(42, 50), new Step(27, 100)));

    /** Leaving costs nothing until it begins. */
    public static final CancellationLadder FREE = of(List.of());

    public static final int MOST_STEPS = 6;
    public static final int LONGEST_BEFORE = 365;

    /**
     * As it is kept.
     *
     * @throws IllegalArgumentException if its steps are no {@linkplain #isLadder ladder}
     */
    public CancellationLadder {
        if (!isLadder(read(value))) {
            throw new IllegalArgumentException("No cancellation ladder: " + value);
        }
    }

    /**
     * What holds from some day on.
     *
     * @param daysBefore how many days before the first day it begins to hold
     * @param percentage of the price, 1 to 100
     */
    public record Step(int daysBefore, int percentage) {}

    /**
     * What holds in these days.
     *
     * @param from empty for what holds from the beginning
     * @param percentage of the price, 0 to 100
     */
    public record Term(Optional<LocalDate> from, LocalDate until, int percentage) {}

    public static CancellationLadder of(List<Step> steps) {
        return new CancellationLadder(steps.stream()
                .map(step -> step.daysBefore() + ":" + step.percentage())
                .collect(joining(" ")));
    }

    /** Whether each of these steps begins later and costs more than the one before, none more than the price. */
    public static boolean isLadder(List<Step> steps) {
        return steps.size() <= MOST_STEPS
                && steps.stream()
                        .allMatch(step -> step.daysBefore() >= 0
                                && step.daysBefore() <= LONGEST_BEFORE
                                && step.percentage() > 0
                                && step.percentage() <= 100)
                && IntStream.range(1, steps.size())
                        .allMatch(i -> steps.get(i).daysBefore()
                                        < steps.get(i - 1).daysBefore()
                                && steps.get(i).percentage() > steps.get(i - 1).percentage());
    }

    public List<Step> steps() {
        return read(value);
    }

    /** The percentage of the price that leaving on a day costs. */
    public int percentageOn(LocalDate day, LocalDate firstDay) {
        var daysBefore = ChronoUnit.DAYS.between(day, firstDay);
        return steps().stream()
                .filter(step -> daysBefore <= step.daysBefore())
                .mapToInt(Step::percentage)
                .max()
                .orElse(0);
    }

    /** The days in which leaving costs the same, in order, the last until the first day, on which it may still begin. */
    public List<Term> terms(LocalDate firstDay) {
        var steps = steps();
        return IntStream.rangeClosed(0, steps.size())
                .mapToObj(i -> new Term(
                        i == 0
                                ? Optional.empty()
                                : Optional.of(
                                        firstDay.minusDays(steps.get(i - 1).daysBefore())),
                        i == steps.size()
                                ? firstDay
                                : firstDay.minusDays(steps.get(i).daysBefore() + 1L),
                        i == 0 ? 0 : steps.get(i - 1).percentage()))
                .toList();
    }

    /** As {@link #terms(LocalDate)}, without those that are past on this day. */
    public List<Term> terms(LocalDate firstDay, LocalDate today) {
        return terms(firstDay).stream()
                .filter(term -> !term.until().isBefore(today))
                .toList();
    }

    private static List<Step> read(String value) {
        return Arrays.stream(value.split(" "))
                .filter(step -> !step.isEmpty())
                .map(step -> step.split(":", 2))
                .map(step -> new Step(Integer.parseInt(step[0]), Integer.parseInt(step[1])))
                .toList();
    }
}
