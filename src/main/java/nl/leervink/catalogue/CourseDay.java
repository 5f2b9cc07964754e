package nl.leervink.catalogue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import nl.leervink.kernel.Minutes;

/**
 * One day of a course, as it is meant to go.
 *
 * @param number 1 for the first
 * @param title what the day is about
 * @param interval how long after the day before
 * @param blocks its programme, in order
 * @param alsoFrom from when on the same programme is given again on that day, in order: the day is held in parts, of which a
 *     participant takes one; empty where all come together
 */
public record CourseDay(int number, String title, Interval interval, List<Block> blocks, List<LocalTime> alsoFrom) {

    /** A day on which all come together. */
    public CourseDay(int number, String title, Interval interval, List<Block> blocks) {
        this(number, title, interval, blocks, List.of());
    }

    /**
     * How a course day follows the one before it. Days that follow one another alike in a series are all counted from the
     * day before the first of them, so that one that moves does not push the others.
     *
     * @param weeks how many, for what is told in weeks; else 0
     * @param times how many in a year, for what is told so; else 0
     */
    public record Interval(Kind kind, int weeks, int times) {

        /** A year of meetings is at most one a week. */
        public static final int MOST_TIMES_A_YEAR = 52;

        public enum Kind {
            /** The first day of the course. */
            FIRST,
            /** The next working day. */
            NEXT_WORKING_DAY,
            /** About so many weeks later. */
            WEEKS_LATER,
            /** In a series: every so many weeks. */
            EVERY_WEEKS,
            /** In a series: every month on the same weekday, the second Tuesday or the last Friday. */
            MONTHLY,
            /** In a series: so many times, evenly over a year. */
            TIMES_A_YEAR;

            private boolean isToldInWeeks() {
                return this == WEEKS_LATER || this == EVERY_WEEKS;
            }
        }

        public static Interval first() {
            return new Interval(Kind.FIRST, 0, 0);
        }

        public static Interval nextWorkingDay() {
            return new Interval(Kind.NEXT_WORKING_DAY, 0, 0);
        }

        public static Interval weeksLater(int weeks) {
            return new Interval(Kind.WEEKS_LATER, weeks, 0);
        }

        public static Interval everyWeeks(int weeks) {
            return new Interval(Kind.EVERY_WEEKS, weeks, 0);
        }

        public static Interval monthly() {
            return new Interval(Kind.MONTHLY, 0, 0);
        }

        public static Interval timesAYear(int times) {
            return new Interval(Kind.TIMES_A_YEAR, 0, times);
        }

        /** Whether it is told with the number it takes, and with no other. */
        boolean isToldInFull() {
            var inWeeks = kind.isToldInWeeks() ? weeks >= 1 : weeks == 0;
            var inTimes = kind == Kind.TIMES_A_YEAR ? times >= 1 && times <= MOST_TIMES_A_YEAR : times == 0;
            return inWeeks && inTimes;
        }
    }

    /**
     * A piece of a day's programme.
     *
     * @param topics what happens in it, in order; empty for a break
     * @param contact whether it is contact time; a break is not
     */
    public record Block(LocalTime start, LocalTime end, String title, List<String> topics, boolean contact) {

        public Minutes length() {
            return Minutes.of(Duration.between(start, end));
        }
    }

    CourseDay numbered(int place) {
        return new CourseDay(place, title, interval, blocks, alsoFrom);
    }

    public LocalTime start() {
        return blocks.getFirst().start();
    }

    public LocalTime end() {
        return blocks.getLast().end();
    }

    /** From when on its programme is given, in order: once, or once for each part of the day. */
    public List<LocalTime> starts() {
        return Stream.concat(Stream.of(start()), alsoFrom.stream()).toList();
    }

    /** Until when, if it is given from this time on. */
    public LocalTime endFrom(LocalTime start) {
        return start.plus(Duration.between(start(), end()));
    }

    /** The net contact time of the day: its blocks without the breaks. */
    public Minutes contactTime() {
        return Minutes.sum(
                blocks.stream().filter(Block::contact).map(Block::length).toList());
    }
}
