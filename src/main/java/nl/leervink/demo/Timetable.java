package nl.leervink.demo;

import java.time.LocalTime;
import java.util.List;
import nl.leervink.catalogue.CourseDay;
import nl.leervink.catalogue.CourseDay.Block;
import nl.leervink.catalogue.CourseDay.Interval;

/** Course days as one writes them down: {@code contact("09:30", "11:00", "Kennismaken")}. */
final class Timetable {

    private Timetable() {}

    static CourseDay day(int number, String title, Interval interval, Block... blocks) {
        return new CourseDay(number, title, interval, List.of(blocks));
    }

    /** A day that is given again from a later time on, for participants to choose. */
    static CourseDay dayInParts(int number, String title, Interval interval, String alsoFrom, Block... blocks) {
        return new CourseDay(number, title, interval, List.of(blocks), List.of(LocalTime.parse(alsoFrom)));
    }

    static Block contact(String start, String end, String title, String... topics) {
        return new Block(LocalTime.parse(start), LocalTime.parse(end), title, List.of(topics), true);
    }

    static Block pause(String start, String end, String title) {
        return new Block(LocalTime.parse(start), LocalTime.parse(end), title, List.of(), false);
    }
}
