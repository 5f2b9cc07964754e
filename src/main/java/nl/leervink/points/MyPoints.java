package nl.leervink.points;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.people.PersonId;
import nl.leervink.registers.ProfileShelf;
import nl.leervink.registers.Registers;
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
    private final NumbersInVain inVain;
    private final Registers registers;
    private final ProfileShelf shelf;
    private final Clock clock;

    MyPoints(
            KnownMemberships memberships,
            LedgerEntries entries,
            Awards awards,
            Expectations expectations,
            NumbersInVain inVain,
            Registers registers,
            ProfileShelf shelf,
            Clock clock) {
        this.memberships = memberships;
        this.entries = entries;
        this.awards = awards;
        this.expectations = expectations;
        this.inVain = inVain;
        this.registers = registers;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** What I have in each of my registrations, nothing earned there included. */
    @Transactional(readOnly = true)
    public List<PointsInRegister> earned(PersonId me) {
        var totals = totalsOf(me);
        var fitting = new Fitting(shelf.library(), LocalDate.now(clock));
        return registrationsOf(me).stream()
                .map(membership -> inRegister(
                        membership,
                        fitting.nameOf(membership.register()),
                        totals.getOrDefault(membership.id(), List.of())))
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
        var glance = glance(me);
        return new PointsOverview(
                registers.names(),
                glance.registers(),
                glance.waiting(),
                inVain.findByPersonOrderByRegister(me).stream()
                        .map(NumberInVain::row)
                        .toList(),
                glance.forecast(),
                entries.newestOf(me, PageRequest.of(0, bookings)));
    }

    /**
     * Each of my registrations in one register, with all but its bookings; none if I am not in it.
     *
     * @param register its short name
     */
    @Transactional(readOnly = true)
    public List<RegisterInFull> inFull(PersonId me, String register) {
        var glance = glance(me);
        var totals = totalsOf(me);
        return glance.registers().stream()
                .filter(each -> each.membership().register().value().equals(register))
                .map(each -> new RegisterInFull(
                        each,
                        inRegister(
                                each.membership(),
                                each.registerName(),
                                totals.getOrDefault(each.membership().id(), List.of())),
                        glance.forecast().stream()
                                .filter(forecast -> forecast.countsFor(each.membership()))
                                .toList()))
                .toList();
    }

    /** All that is no booking. */
    private record Glance(
            List<PointsOverview.InRegister> registers, List<PointsWaiting> waiting, List<PointsForecast> forecast) {}

    private Glance glance(PersonId me) {
        var mine = registrationsOf(me);
        var places = expectations.places(me);
        var library = shelf.library();
        var today = LocalDate.now(clock);
        var fitting = new Fitting(library, today);
        var known = awards.findWaitingOrOf(me, places);
        var certified =
                known.stream().flatMap(each -> each.award().edition().stream()).collect(toSet());
        var chances = expectations.chances(places, certified, mine, fitting, today);
        var measuring = new Measuring(library, today, entries.findPerDayOf(me), chances.forecast());
        return new Glance(
                mine.stream()
                        .map(measuring::of)
                        .map(standing -> new PointsOverview.InRegister(
                                fitting.nameOf(standing.membership().register()),
                                standing,
                                GapClosing.of(standing, chances, fitting)))
                        .toList(),
                known.stream()
                        .filter(Awards.Known::waits)
                        .map(Awards.Known::award)
                        .map(award -> award.waiting(fitting.best(mine, award.grant())))
                        .filter(award -> award.why() != Fit.COUNTS)
                        .toList(),
                chances.forecast());
    }

    private static PointsInRegister inRegister(
            MembershipFacts membership, String registerName, List<CategoryTotal> totals) {
        return new PointsInRegister(
                membership,
                registerName,
                totals.stream()
                        .filter(total -> total.origin() != Origin.OWN_CLAIM)
                        .toList(),
                totals.stream()
                        .filter(total -> total.origin() == Origin.OWN_CLAIM)
                        .toList());
    }

    private Map<MembershipId, List<CategoryTotal>> totalsOf(PersonId me) {
        return entries.totalsOf(me).stream().collect(groupingBy(CategoryTotal::membership));
    }

    private List<MembershipFacts> registrationsOf(PersonId me) {
        return memberships.findByPersonOrderByRegisterDescIdAsc(me).stream()
                .map(Membership::facts)
                .toList();
    }
}
