package nl.leervink.attendance;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.leervink.kernel.Period;

/**
 * By what it can be followed that missed time was made up: with whom, and on whose word.
 *
 * @param course what the edition is called in which it was made up
 * @param period of that edition
 * @param trainers who gave that session, by name
 * @param byRoster whether the roster of that session says so; else whoever recorded it answers for it
 * @param by who closed that roster, or recorded it
 */
public record RepairProof(
        String course, Period period, List<String> trainers, boolean byRoster, String by, Instant at) {

    public List<String> courseAndTrainers() {
        return Stream.concat(Stream.of(course), trainers.stream()).toList();
    }
}
