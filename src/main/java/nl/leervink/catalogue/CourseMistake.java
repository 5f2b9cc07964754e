package nl.leervink.catalogue;

/**
 * One thing that is wrong in a course file.
 *
 * @param where the way to it: {@code programme.days[2].blocks[1].start}, counted from 1
 * @param detail what would be right: the longest length, the bounds, the words to choose from; or empty
 */
public record CourseMistake(String where, CourseFlaw flaw, String detail) {}
