package nl.leervink.accreditation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leervink.enrolment.EnrolmentFacts;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.people.PersonId;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.Editions;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The points of the person at the screen, and of nobody else. */
@Service
@ForParticipants
public class MyPoints {

    private final KnownMemberships memberships;
    private final LedgerEntries entries;
    private final WaitingAwards waiting;
    private final Accreditations accreditations;
    private final Enrolments enrolments;
    private final Editions editions;

    MyPoints(
            KnownMemberships memberships,
            LedgerEntries entries,
            WaitingAwards waiting,
            Accreditations accreditations,
            Enrolments enrolments,
            Editions editions) {
        this.memberships = memberships;
        this.entries = entries;
        this.waiting = waiting;
        this.accreditations = accreditations;
        this.enrolments = enrolments;
        this.editions = editions;
    }

    /** What I earned, in each register I am in, nothing earned there included. */
    @Transactional(readOnly = true)
    public List<PointsInRegister> earned(PersonId me) {
        Map<RegisterCode, List<CategoryTotal>> totals =
                entries.totalsOf(me).stream().collect(groupingBy(CategoryTotal::register));
        return memberships.ofPerson(me).stream()
                .map(membership -> new PointsInRegister(
                        membership.register(),
                        membership.registerName(),
                        membership.number(),
                        totals.getOrDefault(membership.register(), List.of())))
                .toList();
    }

    /** A page of my ledger in a register, newest first. */
    @Transactional(readOnly = true)
    public List<PointsBooking> bookings(PersonId me, RegisterCode register, int page, int pageSize) {
        return entries.newestOf(me, register, PageRequest.of(page, pageSize));
    }

    @Transactional(readOnly = true)
    public int countBookings(PersonId me, RegisterCode register) {
        return entries.countByPersonAndRegister(me, register);
    }

    /** What I earned that waits until I state my number. */
    @Transactional(readOnly = true)
    public List<PointsWaiting> waiting(PersonId me) {
        return waiting.waitingOf(me);
    }

    /** What the editions I have a place in will earn me, the first to end first, until their certificate is there. */
    @Transactional(readOnly = true)
    public List<PointsForecast> forecast(PersonId me) {
        var mine = enrolments.ofParticipant(me).stream()
                .map(EnrolmentFacts::edition)
                .toList();
        return editions.find(mine).values().stream()
                .filter(edition -> edition.status() == EditionStatus.OPEN)
                .sorted(comparing(edition -> edition.period().lastDay()))
                .flatMap(edition -> forecastOf(me, edition))
                .toList();
    }

    private Stream<PointsForecast> forecastOf(PersonId me, EditionFacts edition) {
        return accreditations.covering(edition.course(), edition.period()).stream()
                .filter(award -> !isEarned(me, award.register(), edition))
                .map(award -> new PointsForecast(
                        award.register(),
                        award.registerName(),
                        edition.title(),
                        award.category(),
                        award.points(),
                        award.contactTime(),
                        award.selfStudy(),
                        edition.period().lastDay()));
    }

    private boolean isEarned(PersonId me, RegisterCode register, EditionFacts edition) {
        var from = edition.period().firstDay();
        return entries.existsByPersonAndRegisterAndCourseTitleAndEarnedOnGreaterThanEqual(
                        me, register, edition.title(), from)
                || waiting.existsByPersonAndRegisterAndCourseTitleAndEarnedOnGreaterThanEqual(
                        me, register, edition.title(), from);
    }
}
