package nl.leervink.points;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.people.PersonId;
import nl.leervink.planning.OfferedEdition;
import nl.leervink.registers.ProfileShelf;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.RegisterFacts;
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
    private final GapClosing closing;
    private final Registers registers;
    private final ProfileShelf shelf;
    private final Clock clock;

    MyPoints(
            KnownMemberships memberships,
            LedgerEntries entries,
            Awards awards,
            Expectations expectations,
            GapClosing closing,
            Registers registers,
            ProfileShelf shelf,
            Clock clock) {
        this.memberships = memberships;
        this.entries = entries;
        this.awards = awards;
        this.expectations = expectations;
        this.closing = closing;
        this.registers = registers;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** What I have in each of my registrations, nothing earned there included. */
    @Transactional(readOnly = true)
    public List<PointsInRegister> earned(PersonId me) {
        Map<MembershipId, List<CategoryTotal>> totals =
                entries.totalsOf(me).stream().collect(groupingBy(CategoryTotal::membership));
        var names = names();
        return registrationsOf(me).stream()
                .map(membership -> inRegister(membership, names, totals.getOrDefault(membership.id(), List.of())))
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
        var upcoming = closing.upcoming(places);
        var earning = expectations.earning(
                Stream.concat(places.stream(), upcoming.stream().map(OfferedEdition::id))
                        .toList());
        var forecast = expectations.of(earning, places, me, mine);
        var measuring = new Measuring(shelf.library(), LocalDate.now(clock), entries.findPerDayOf(me), forecast);
        var standings = mine.stream().map(measuring::of).toList();
        var earned = earning.entrySet().stream()
                .collect(toMap(edition -> edition.getKey().id(), Map.Entry::getValue));
        var closers = closing.of(standings, upcoming, earned).stream().collect(groupingBy(GapCloser::membership));
        var names = names();
        return new PointsOverview(
                standings.stream()
                        .map(standing -> new PointsOverview.InRegister(
                                nameOf(standing.membership(), names),
                                standing,
                                closers.getOrDefault(standing.membership().id(), List.of())))
                        .toList(),
                waiting(me, mine),
                forecast,
                entries.newestOf(me, PageRequest.of(0, bookings)));
    }

    /** What I earned that counts for none of my registrations, with why. */
    @Transactional(readOnly = true)
    public List<PointsWaiting> waiting(PersonId me) {
        return waiting(me, registrationsOf(me));
    }

    /** What the editions I have a place in will earn me, the first to end first, until their certificate is there. */
    @Transactional(readOnly = true)
    public List<PointsForecast> forecast(PersonId me) {
        return expectations.of(expectations.places(me), me, registrationsOf(me));
    }

    private List<PointsWaiting> waiting(PersonId me, List<MembershipFacts> mine) {
        var fitting = new Fitting(shelf.library(), LocalDate.now(clock));
        return awards.findWaiting(me).stream()
                .map(award -> award.waiting(fitting.best(mine, award.register(), award.grantedBy(), award.earnedOn())))
                .filter(award -> award.why() != Fit.COUNTS)
                .toList();
    }

    private static PointsInRegister inRegister(
            MembershipFacts membership, Map<RegisterCode, String> names, List<CategoryTotal> totals) {
        return new PointsInRegister(
                membership,
                nameOf(membership, names),
                totals.stream()
                        .filter(total -> total.origin() == Origin.AWARDED)
                        .toList(),
                totals.stream()
                        .filter(total -> total.origin() == Origin.OWN_CLAIM)
                        .toList());
    }

    private Map<RegisterCode, String> names() {
        return registers.all().stream().collect(toMap(RegisterFacts::code, RegisterFacts::name));
    }

    private static String nameOf(MembershipFacts membership, Map<RegisterCode, String> names) {
        return names.getOrDefault(membership.register(), membership.register().value());
    }

    private List<MembershipFacts> registrationsOf(PersonId me) {
        return memberships.findByPersonOrderByRegisterDescIdAsc(me).stream()
                .map(Membership::facts)
                .toList();
    }
}
