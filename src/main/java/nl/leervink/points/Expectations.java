package nl.leervink.points;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.accreditation.AccreditationGuard;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.enrolment.Seats;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import org.springframework.stereotype.Component;

/** What someone's places in editions will earn them. */
@Component
class Expectations {

    /** More than anyone reads; the soonest. */
    private static final int LOOKED_AT = 60;

    private final Awards awards;
    private final AccreditationGuard guard;
    private final Enrolments enrolments;
    private final Editions editions;
    private final Seats seats;

    Expectations(Awards awards, AccreditationGuard guard, Enrolments enrolments, Editions editions, Seats seats) {
        this.awards = awards;
        this.guard = guard;
        this.enrolments = enrolments;
        this.editions = editions;
        this.seats = seats;
    }

    /** The editions someone has a place in. */
    List<EditionId> places(PersonId person) {
        return enrolments.ofParticipant(person).stream()
                .map(EnrolmentFacts::edition)
                .toList();
    }

    /** For each place and registration what it will earn, the first to end first, until the certificate is there. */
    List<PointsForecast> of(
            List<EditionId> places, PersonId person, List<MembershipFacts> registrations, Fitting fitting) {
        if (places.isEmpty()) {
            return List.of();
        }
        var known = editions.find(places).values();
        var certified = awards.findEditionsOf(person).stream()
                .map(Awards.OfEdition::edition)
                .collect(toSet());
        return forecast(known, guard.earnedBy(known), certified, registrations, fitting);
    }

    /**
     * What is expected, and what could be: the editions that still have a seat for them.
     *
     * @param certified those of the places that earned something already
     */
    Chances chances(
            List<EditionId> places,
            Set<EditionId> certified,
            List<MembershipFacts> registrations,
            Fitting fitting,
            LocalDate today) {
        var known = editions.theseAndOffered(places, today, LOOKED_AT);
        var earned = guard.earnedBy(known);
        var mine =
                known.stream().filter(edition -> places.contains(edition.id())).toList();
        var followed = mine.stream()
                .filter(edition -> edition.status() != EditionStatus.CANCELLED)
                .map(EditionFacts::course)
                .collect(toSet());
        var offered = known.stream()
                .filter(edition -> !places.contains(edition.id()) && edition.isOffered(today))
                .filter(edition -> !followed.contains(edition.course()))
                .toList();
        var taken = seats.spokenFor(offered.stream().map(EditionFacts::id).toList());
        return new Chances(
                forecast(mine, earned, certified, registrations, fitting),
                offered.stream()
                        .filter(edition -> taken.getOrDefault(edition.id(), 0) < edition.capacity())
                        .toList(),
                earned);
    }

    /**
     * What editions bring.
     *
     * @param forecast by the places someone has
     * @param offered the soonest with a seat left, of courses they did not follow yet
     * @param earned what the certificates of all these editions earn
     */
    record Chances(
            List<PointsForecast> forecast,
            List<EditionFacts> offered,
            Map<EditionId, List<AccreditationFacts>> earned) {}

    private List<PointsForecast> forecast(
            Collection<EditionFacts> places,
            Map<EditionId, List<AccreditationFacts>> expected,
            Set<EditionId> certified,
            List<MembershipFacts> registrations,
            Fitting fitting) {
        return places.stream()
                .filter(edition -> edition.status() == EditionStatus.OPEN && !certified.contains(edition.id()))
                .sorted(comparing(edition -> edition.period().lastDay()))
                .flatMap(edition ->
                        forecast(edition, expected.getOrDefault(edition.id(), List.of()), registrations, fitting))
                .toList();
    }

    private static Stream<PointsForecast> forecast(
            EditionFacts edition, List<AccreditationFacts> awards, List<MembershipFacts> mine, Fitting fitting) {
        var day = edition.period().lastDay();
        return fitting.outcomes(mine, awards, day).stream()
                .map(outcome -> new PointsForecast(
                        edition.id(),
                        edition.title(),
                        outcome.award(),
                        outcome.fit(),
                        outcome.membership(),
                        outcome.category(),
                        day));
    }
}
