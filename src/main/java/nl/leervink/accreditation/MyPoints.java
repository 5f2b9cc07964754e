package nl.leervink.accreditation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
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
    private final GrantedAccreditations accreditations;
    private final Enrolments enrolments;
    private final Editions editions;

    MyPoints(
            KnownMemberships memberships,
            LedgerEntries entries,
            WaitingAwards waiting,
            GrantedAccreditations accreditations,
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
        var running = editions.find(mine).values().stream()
                .filter(edition -> edition.status() == EditionStatus.OPEN)
                .sorted(comparing(edition -> edition.period().lastDay()))
                .toList();
        if (running.isEmpty()) {
            return List.of();
        }
        var courses = running.stream().map(EditionFacts::course).toList();
        var awards = accreditations.ofCoursesNotEndedBefore(
                courses, running.getFirst().period().lastDay());
        var begun = running.stream()
                .map(edition -> edition.period().firstDay())
                .min(naturalOrder())
                .orElseThrow();
        var earned = entries.findEarnedFrom(me, begun);
        return running.stream()
                .flatMap(edition -> awards.stream()
                        .filter(award -> isFor(edition, award)
                                && earned.stream().noneMatch(known -> isFor(edition, award, known)))
                        .map(award -> forecast(edition, award)))
                .toList();
    }

    private static boolean isFor(EditionFacts edition, AccreditationFacts award) {
        return award.course().equals(edition.course()) && award.term().encloses(edition.period());
    }

    private static boolean isFor(EditionFacts edition, AccreditationFacts award, LedgerEntries.Earned earned) {
        return earned.register().equals(award.register())
                && earned.courseTitle().equals(edition.title())
                && !earned.on().isBefore(edition.period().firstDay());
    }

    private static PointsForecast forecast(EditionFacts edition, AccreditationFacts award) {
        return new PointsForecast(
                award.register(),
                award.registerName(),
                edition.title(),
                award.category(),
                award.points(),
                award.contactTime(),
                award.selfStudy(),
                edition.period().lastDay());
    }
}
