package nl.leervink.prospectus;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.leervink.planning.Availability;

/**
 * A page of the editions of a course that one can enrol in, soonest first.
 *
 * @param course its slug
 * @param total how many there are on all pages
 */
public record EditionEntries(String course, int page, int size, int total, List<EditionEntry> editions) {

    /**
     * An edition one can enrol in.
     *
     * @param enrolUntil the last day on which one can
     * @param confirmed whether it was decided that it goes on
     * @param decideBy the last day on which the bureau says so
     * @param available whether there are seats left; how many is nobody's business
     * @param url where people enrol
     */
    public record EditionEntry(
            UUID id,
            LocalDate firstDay,
            LocalDate lastDay,
            String place,
            LocalDate enrolUntil,
            boolean confirmed,
            LocalDate decideBy,
            Availability available,
            CourseEntries.Price price,
            String url,
            List<SessionEntry> sessions) {}

    /**
     * One of its sessions, on the clock in Amsterdam.
     *
     * @param number which day, 1 for the first
     * @param part of a day held in parts, of which a participant takes one: which, 1 for the first; 0 if all come to it
     */
    public record SessionEntry(int number, int part, String title, LocalDate date, LocalTime start, LocalTime end) {}
}
