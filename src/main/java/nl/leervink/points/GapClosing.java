package nl.leervink.points;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.accreditation.AccreditationGuard;
import nl.leervink.accreditation.Verdict;
import nl.leervink.accreditation.Verdict.Earns;
import nl.leervink.kernel.Points;
import nl.leervink.planning.EditionCalendar;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.OfferedEdition;
import nl.leervink.points.RegisterStanding.Measured;
import nl.leervink.points.RegisterStanding.Part;
import nl.leervink.registers.ProfileShelf;
import org.springframework.stereotype.Component;

/** Finds the courses one can still enrol in that would earn what a register still asks. */
@Component
class GapClosing {

    /** More than anyone reads; the soonest. */
    private static final int LOOKED_AT = 60;

    private final EditionCalendar calendar;
    private final AccreditationGuard guard;
    private final ProfileShelf shelf;
    private final Clock clock;

    GapClosing(EditionCalendar calendar, AccreditationGuard guard, ProfileShelf shelf, Clock clock) {
        this.calendar = calendar;
        this.guard = guard;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * The soonest edition of each course that helps a registration along, for each registration.
     *
     * @param places editions they are in already
     */
    List<GapCloser> of(List<RegisterStanding> standings, Collection<EditionId> places) {
        var incomplete = standings.stream()
                .filter(Measured.class::isInstance)
                .map(Measured.class::cast)
                .filter(measured -> measured.parts().stream().anyMatch(GapClosing::isShort))
                .toList();
        if (incomplete.isEmpty()) {
            return List.of();
        }
        var upcoming = calendar.upcoming(Optional.empty(), LOOKED_AT).stream()
                .filter(edition -> !places.contains(edition.id()))
                .toList();
        var verdicts = guard.of(upcoming.stream().map(OfferedEdition::id).toList());
        var fitting = new Fitting(shelf.library(), LocalDate.now(clock));
        return incomplete.stream()
                .flatMap(measured -> soonestOfEachCourse(upcoming.stream()
                        .flatMap(edition -> verdicts.getOrDefault(edition.id(), List.of()).stream()
                                .filter(Earns.class::isInstance)
                                .flatMap(verdict -> closer(measured, edition, verdict, fitting)))))
                .toList();
    }

    private static Stream<GapCloser> soonestOfEachCourse(Stream<GapCloser> closers) {
        return closers
                .sorted(comparing(closer -> closer.edition().firstDay()))
                .collect(toMap(
                        closer -> closer.edition().course(),
                        closer -> closer,
                        (sooner, _) -> sooner,
                        LinkedHashMap::new))
                .values()
                .stream();
    }

    private static Stream<GapCloser> closer(
            Measured measured, OfferedEdition edition, Verdict verdict, Fitting fitting) {
        var award = verdict.accreditation();
        return fitting
                .counting(
                        List.of(measured.membership()),
                        award.register(),
                        award.grantedBy(),
                        award.category(),
                        edition.lastDay())
                .stream()
                .filter(_ -> measured.period().contains(edition.lastDay()))
                .filter(counting -> measured.within(counting.category()).anyMatch(GapClosing::isShort))
                .map(counting ->
                        new GapCloser(measured.membership().id(), edition, award.points(), counting.category()));
    }

    /** Whether something is missing that no enrolment brings. */
    private static boolean isShort(Part part) {
        return part.missing().plus(part.expected().negated()).compareTo(Points.NONE) > 0;
    }
}
