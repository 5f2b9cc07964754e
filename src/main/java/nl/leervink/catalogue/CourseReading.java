package nl.leervink.catalogue;

import java.util.List;

/** What is in a file that was to be a course. Nothing is in the catalogue yet. */
public sealed interface CourseReading {

    /** A course that can be offered as it is. */
    record Sound(CourseDescription course) implements CourseReading {}

    /** A course that contradicts itself. */
    record Inconsistent(CourseDescription course, List<Inconsistency> reasons) implements CourseReading {}

    /** A course at an address that another has. */
    record SlugTaken(CourseDescription course) implements CourseReading {}

    /** The first of what is wrong with it, place by place. */
    record Mistaken(List<CourseMistake> mistakes) implements CourseReading {}

    /** Not JSON, as far as this line and column, each counted from 1. */
    record Unreadable(int line, int column) implements CourseReading {}

    /** More than any course tells. */
    record TooLarge() implements CourseReading {}
}
