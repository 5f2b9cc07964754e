package nl.leervink.points;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.kernel.Points;
import nl.leervink.planning.EditionFacts;
import nl.leervink.points.Expectations.Chances;
import nl.leervink.points.Fitting.Grant;
import nl.leervink.points.RegisterStanding.Measured;
import nl.leervink.points.RegisterStanding.Part;

/** Finds the courses one can still enrol in that would earn what a register still asks. */
final class GapClosing {

    private GapClosing() {}

    /** The soonest edition of each course that helps a registration along. */
    static List<GapCloser> of(RegisterStanding standing, Chances chances, Fitting fitting) {
        return standing instanceof Measured measured
                        && measured.parts().stream().anyMatch(GapClosing::isShort)
                ? List.copyOf(chances.offered().stream()
                        .flatMap(edition -> closer(
                                measured, edition, chances.earned().getOrDefault(edition.id(), List.of()), fitting))
                        .sorted(comparing(closer -> closer.edition().period().firstDay()))
                        .collect(toMap(
                                closer -> closer.edition().course(),
                                closer -> closer,
                                (sooner, _) -> sooner,
                                LinkedHashMap::new))
                        .values())
                : List.of();
    }

    private static Stream<GapCloser> closer(
            Measured measured, EditionFacts edition, List<AccreditationFacts> awards, Fitting fitting) {
        return fitting
                .entitled(
                        List.of(measured.membership()),
                        awards,
                        award -> Grant.of(award, edition.period().lastDay()))
                .stream()
                .filter(_ -> measured.period().contains(edition.period().lastDay()))
                .filter(entitled ->
                        measured.within(entitled.counting().category()).anyMatch(GapClosing::isShort))
                .map(entitled -> new GapCloser(
                        edition,
                        entitled.granted().points(),
                        entitled.counting().category()));
    }

    /** Whether something is missing that no enrolment brings. */
    private static boolean isShort(Part part) {
        return part.missing().plus(part.expected().negated()).compareTo(Points.NONE) > 0;
    }
}
