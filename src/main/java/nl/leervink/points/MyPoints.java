package nl.leervink.points;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.people.PersonId;
import nl.leervink.registers.ProfileShelf;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The points of the person at the screen, and of nobody else. */
@Service
@ForParticipants
public class MyPoints {

    private final KnownMemberships memberships;
    private final LedgerEntries entries;
    private final Awards awards;
    private final Expectations expectations;
    private final ProfileShelf shelf;
    private final Clock clock;

    MyPoints(
            KnownMemberships memberships,
            LedgerEntries entries,
            Awards awards,
            Expectations expectations,
            ProfileShelf shelf,
            Clock clock) {
        this.memberships = memberships;
        this.entries = entries;
        this.awards = awards;
        this.expectations = expectations;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** What I have in each of my registrations, nothing earned there included. */
    @Transactional(readOnly = true)
    public List<PointsInRegister> earned(PersonId me) {
        Map<MembershipId, List<CategoryTotal>> totals =
                entries.totalsOf(me).stream().collect(groupingBy(CategoryTotal::membership));
        var fitting = fitting();
        return registrationsOf(me).stream()
                .map(membership -> inRegister(membership, fitting, totals.getOrDefault(membership.id(), List.of())))
                .toList();
    }

    /** A page of my ledger for a registration, newest first. */
    @Transactional(readOnly = true)
    public List<PointsBooking> bookings(PersonId me, MembershipId membership, int page, int pageSize) {
        return entries.newestOf(me, membership, PageRequest.of(page, pageSize));
    }

    @Transactional(readOnly = true)
    public int countBookings(PersonId me, MembershipId membership) {
        return entries.countByPersonAndMembership(me, membership);
    }

    /** All at a glance: standings, what waits, what is expected, what would help, and the newest bookings. */
    @Transactional(readOnly = true)
    public PointsOverview overview(PersonId me, int bookings) {
        var mine = registrationsOf(me);
        var places = expectations.places(me);
        var library = shelf.library();
        var today = LocalDate.now(clock);
        var fitting = new Fitting(library, today);
        var chances = expectations.chances(places, me, mine, fitting);
        var measuring = new Measuring(library, today, entries.findPerDayOf(me), chances.forecast());
        return new PointsOverview(
                mine.stream()
                        .map(measuring::of)
                        .map(standing -> new PointsOverview.InRegister(
                                fitting.nameOf(standing.membership().register()),
                                standing,
                                GapClosing.of(standing, chances, fitting)))
                        .toList(),
                waiting(me, mine, fitting),
                chances.forecast(),
                entries.newestOf(me, PageRequest.of(0, bookings)));
    }

    private List<PointsWaiting> waiting(PersonId me, List<MembershipFacts> mine, Fitting fitting) {
        return awards.findWaiting(me).stream()
                .map(award -> award.waiting(fitting.best(mine, award.register(), award.grantedBy(), award.earnedOn())))
                .filter(award -> award.why() != Fit.COUNTS)
                .toList();
    }

    private static PointsInRegister inRegister(
            MembershipFacts membership, Fitting fitting, List<CategoryTotal> totals) {
        return new PointsInRegister(
                membership,
                fitting.nameOf(membership.register()),
                totals.stream()
                        .filter(total -> total.origin() == Origin.AWARDED)
                        .toList(),
                totals.stream()
                        .filter(total -> total.origin() == Origin.OWN_CLAIM)
                        .toList());
    }

    private Fitting fitting() {
        return new Fitting(shelf.library(), LocalDate.now(clock));
    }

    private List<MembershipFacts> registrationsOf(PersonId me) {
        return memberships.findByPersonOrderByRegisterDescIdAsc(me).stream()
                .map(Membership::facts)
                .toList();
    }
}
