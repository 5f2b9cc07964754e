package nl.leervink.registers.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leervink.kernel.Minutes;

/**
 * What a register asks of a course before it grants points.
 *
 * @param by profiles whose accreditations count, their own among them or not; of what several granted for one course, the
 *     first's counts
 * @param referencePattern how its references look; empty if unknown
 * @param testFromHours contact hours from which a course needs a test; empty if unknown
 * @param termMonths how long an accreditation may hold; none if unknown
 * @param appealWeeks how long one may object to a decision; empty if unknown
 */
public record AccreditationRule(
        Set<String> by,
        Optional<String> referencePattern,
        Optional<Integer> testFromHours,
        Set<ActivityKind> testAlways,
        List<Integer> termMonths,
        Optional<Integer> appealWeeks) {

    public AccreditationRule {
        Bounds.pattern(referencePattern);
        Bounds.number(testFromHours, "testFromHours");
        termMonths.forEach(months -> Bounds.number(Optional.of(months), "termMonths"));
        Bounds.number(appealWeeks, "appealWeeks");
    }

    /** Whether such a course needs a test at its end. */
    public boolean needsTest(ActivityKind kind, Minutes contactTime) {
        return testAlways.contains(kind)
                || testFromHours
                        .filter(hours -> contactTime.atLeast(Minutes.ofHours(hours)))
                        .isPresent();
    }
}
