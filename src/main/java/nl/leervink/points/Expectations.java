package nl.leervink.points;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.accreditation.AccreditationGuard;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import nl.leervink.registers.ProfileShelf;
import org.springframework.stereotype.Component;

/** What someone's places in editions will earn them. */
@Component
class Expectations {

    private final Awards awards;
    private final AccreditationGuard guard;
    private final Enrolments enrolments;
    private final Editions editions;
    private final ProfileShelf shelf;
    private final Clock clock;

    Expectations(
            Awards awards,
            AccreditationGuard guard,
            Enrolments enrolments,
            Editions editions,
            ProfileShelf shelf,
            Clock clock) {
        this.awards = awards;
        this.guard = guard;
        this.enrolments = enrolments;
        this.editions = editions;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** The editions someone has a place in. */
    List<EditionId> places(PersonId person) {
        return enrolments.ofParticipant(person).stream()
                .map(EnrolmentFacts::edition)
                .toList();
    }

    /** For each place and registration what it will earn, the first to end first, until the certificate is there. */
    List<PointsForecast> of(List<EditionId> places, PersonId person, List<MembershipFacts> registrations) {
        return places.isEmpty() ? List.of() : of(earning(places), places, person, registrations);
    }

    /** What the certificates of these editions earn. */
    Map<EditionFacts, List<AccreditationFacts>> earning(Collection<EditionId> ids) {
        var found = editions.find(ids);
        return guard.earnedBy(found.values()).entrySet().stream()
                .collect(toMap(edition -> found.get(edition.getKey()), Map.Entry::getValue));
    }

    /** As above, where what they earn is known, perhaps of others too. */
    List<PointsForecast> of(
            Map<EditionFacts, List<AccreditationFacts>> earning,
            List<EditionId> places,
            PersonId person,
            List<MembershipFacts> registrations) {
        var running = earning.keySet().stream()
                .filter(edition -> places.contains(edition.id()) && edition.status() == EditionStatus.OPEN)
                .sorted(comparing(edition -> edition.period().lastDay()))
                .toList();
        if (running.isEmpty()) {
            return List.of();
        }
        var earned = awards.findEditionsOf(person).stream()
                .map(Awards.OfEdition::edition)
                .collect(toSet());
        var fitting = new Fitting(shelf.library(), LocalDate.now(clock));
        return running.stream()
                .filter(edition -> !earned.contains(edition.id()))
                .flatMap(edition -> earning.getOrDefault(edition, List.of()).stream()
                        .flatMap(award -> forecast(edition, award, registrations, fitting)))
                .toList();
    }

    private static Stream<PointsForecast> forecast(
            EditionFacts edition, AccreditationFacts award, List<MembershipFacts> mine, Fitting fitting) {
        var day = edition.period().lastDay();
        var counting = fitting.counting(mine, award.register(), award.grantedBy(), award.category(), day);
        if (counting.isEmpty()) {
            var why = fitting.best(mine, award.register(), award.grantedBy(), day);
            return Stream.of(new PointsForecast(
                    edition.id(), edition.title(), award, why, Optional.empty(), award.category(), day));
        }
        return counting.stream()
                .map(each -> new PointsForecast(
                        edition.id(),
                        edition.title(),
                        award,
                        Fit.COUNTS,
                        Optional.of(each.membership()),
                        each.category(),
                        day));
    }
}
