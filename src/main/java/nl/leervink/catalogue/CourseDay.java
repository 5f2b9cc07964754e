package nl.leervink.catalogue;

import java.time.LocalTime;
import java.util.List;
import nl.leervink.kernel.Minutes;

/**
 * One day of a course, as it is meant to go.
 *
 * @param number 1 for the first
 * @param title what the day is about
 * @param interval how long after the day before
 * @param blocks its programme, in order
 */
public record CourseDay(int number, String title, Interval interval, List<Block> blocks) {

    /** How a course day follows the one before it. */
    public record Interval(Kind kind, int weeks) {

        public enum Kind {
            /** The first day of the course. */
            FIRST,
            /** The next working day. */
            NEXT_WORKING_DAY,
            /** About so many weeks later. */
            WEEKS_LATER
        }

        public static Interval first() {
            return new Interval(Kind.FIRST, 0);
        }

        public static Interval nextWorkingDay() {
            return new Interval(Kind.NEXT_WORKING_DAY, 0);
        }

        public static Interval weeksLater(int weeks) {
            return new Interval(Kind.WEEKS_LATER, weeks);
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
            return Minutes.of(java.time.Duration.between(start, end));
        }
    }

    CourseDay numbered(int place) {
        return new CourseDay(place, title, interval, blocks);
    }

    /** The net contact time of the day: its blocks without the breaks. */
    public Minutes contactTime() {
        return Minutes.sum(
                blocks.stream().filter(Block::contact).map(Block::length).toList());
    }
}
