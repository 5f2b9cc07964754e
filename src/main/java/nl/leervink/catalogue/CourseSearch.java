package nl.leervink.catalogue;

import java.util.Optional;
import java.util.Set;

/**
 * What a visitor looks for in the catalogue. Each part that is given narrows it.
 *
 * @param words each of which is in the title, the summary or a topic; blank finds all
 * @param among only these courses
 */
public record CourseSearch(
        String words, Optional<CourseKind> kind, Optional<CourseForm> form, Optional<Set<CourseId>> among) {

    /** Every course. */
    public static CourseSearch all() {
        return new CourseSearch("", Optional.empty(), Optional.empty(), Optional.empty());
    }
}
