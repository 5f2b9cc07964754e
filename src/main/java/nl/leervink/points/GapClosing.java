package nl.leervink.points;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.accreditation.AccreditationFacts;
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
    private final ProfileShelf shelf;
    private final Clock clock;

    GapClosing(EditionCalendar calendar, ProfileShelf shelf, Clock clock) {
        this.calendar = calendar;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * The soonest editions to come.
     *
     * @param places editions they are in already, left out
     */
    List<OfferedEdition> upcoming(Collection<EditionId> places) {
        return calendar.upcoming(Optional.empty(), LOOKED_AT).stream()
                .filter(edition -> !places.contains(edition.id()))
                .toList();
    }

    /**
     * The soonest edition of each course that helps a registration along, for each registration.
     *
     * @param earned what the certificates of editions to come earn
     */
    List<GapCloser> of(
            List<RegisterStanding> standings,
            List<OfferedEdition> upcoming,
            Map<EditionId, List<AccreditationFacts>> earned) {
        var fitting = new Fitting(shelf.library(), LocalDate.now(clock));
        return standings.stream()
                .filter(Measured.class::isInstance)
                .map(Measured.class::cast)
                .filter(measured -> measured.parts().stream().anyMatch(GapClosing::isShort))
                .flatMap(measured -> soonestOfEachCourse(upcoming.stream()
                        .flatMap(edition -> earned.getOrDefault(edition.id(), List.of()).stream()
                                .flatMap(award -> closer(measured, edition, award, fitting)))))
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
            Measured measured, OfferedEdition edition, AccreditationFacts award, Fitting fitting) {
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
