package nl.leervink.registers.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import nl.leervink.kernel.Points;

/**
 * How one kind of activity earns points. What it does not say is unknown.
 *
 * @param kinds what it is for
 * @param category where the points count; a {@link Requirement}'s code
 * @param mode what points are given for; empty where they are only ever awarded and no formula was seen
 * @param rate points for each unit of that
 * @param selfStudyRate points for each hour of self-study; nothing if it does not count
 * @param groupFactor what part of the hours counts, by the size of the group; the last holds for larger ones
 * @param shortestMeeting in minutes; a shorter one does not count
 * @param rounding none where points stay as they are computed, to a hundredth; several where a register rounds and no source
 *     says which of these ways: then a number is known where they agree
 * @param atMost for one activity
 */
public record AccrualRule(
        Set<ActivityKind> kinds,
        String category,
        Optional<Mode> mode,
        Optional<BigDecimal> rate,
        BigDecimal selfStudyRate,
        SortedMap<Integer, BigDecimal> groupFactor,
        Optional<Integer> shortestMeeting,
        List<Rounding> rounding,
        Optional<Points> atMost) {

    public AccrualRule {
        rate.ifPresent(some -> Bounds.rate(some, false, category));
        Bounds.rate(selfStudyRate, true, category);
        groupFactor.forEach((size, factor) -> {
            Bounds.number(Optional.of(size), category);
            Bounds.rate(factor, true, category);
        });
        Bounds.number(shortestMeeting, category);
        Bounds.points(atMost, category);
    }

    /** What points are given for. */
    public enum Mode implements nl.leervink.kernel.Shown {
        CONTACT_HOUR,
        MEETING,
        DAY_PART,
        /** The whole, however long. */
        TRAJECTORY
    }

    BigDecimal factorFor(int participants) {
        return groupFactor.headMap(participants + 1).values().stream()
                .reduce((_, larger) -> larger)
                .orElse(BigDecimal.ONE);
    }
}
