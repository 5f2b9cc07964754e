package nl.leervink.registers.rules;

import java.util.Optional;
import nl.leervink.kernel.Points;

/**
 * What was booked together: of a category, a day, a year.
 *
 * @param contactMinutes below nothing where more was taken back than earned
 * @param meetings how many times people met; empty while nobody books that
 */
public record Tally(Points points, int contactMinutes, Optional<Integer> meetings) {

    /** No points and no time, and no word of meetings. */
    public static final Tally NOTHING = new Tally(Points.NONE, 0, Optional.empty());

    /** Both together; of meetings it says how many only if both do. */
    public Tally plus(Tally other) {
        return new Tally(
                points.plus(other.points),
                contactMinutes + other.contactMinutes,
                meetings.flatMap(some -> other.meetings.map(more -> some + more)));
    }
}
