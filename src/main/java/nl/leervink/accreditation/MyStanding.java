package nl.leervink.accreditation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leervink.accreditation.RegisterStanding.ChamberNeeded;
import nl.leervink.accreditation.RegisterStanding.DayNeeded;
import nl.leervink.accreditation.RegisterStanding.Measured;
import nl.leervink.accreditation.RegisterStanding.Part;
import nl.leervink.accreditation.RegisterStanding.RulesUnknown;
import nl.leervink.accreditation.rules.PeriodRule.Anchor;
import nl.leervink.accreditation.rules.ProfileLibrary;
import nl.leervink.accreditation.rules.RegisterProfile;
import nl.leervink.kernel.ForParticipants;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the person at the screen is with what their registers ask in this period. */
@Service
@ForParticipants
public class MyStanding {

    private final KnownMemberships memberships;
    private final LedgerEntries entries;
    private final MyPoints points;
    private final ProfileLibrary library;
    private final Clock clock;

    MyStanding(
            KnownMemberships memberships, LedgerEntries entries, MyPoints points, ProfileLibrary library, Clock clock) {
        this.memberships = memberships;
        this.entries = entries;
        this.points = points;
        this.library = library;
        this.clock = clock;
    }

    /** One for each register they are in. */
    @Transactional(readOnly = true)
    public List<RegisterStanding> of(PersonId me) {
        var earned = entries.findPerDayOf(me);
        var expected = points.forecast(me);
        return memberships.ofPerson(me).stream()
                .map(membership -> standing(membership, earned, expected))
                .toList();
    }

    private RegisterStanding standing(
            MembershipFacts membership, List<LedgerEntries.OnADay> earned, List<PointsForecast> expected) {
        var today = LocalDate.now(clock);
        var register = membership.register();
        var profiles = library.ofRegister(register.value(), today);
        var profile = profiles.stream()
                .filter(known -> profiles.size() == 1
                        || membership.profile().filter(known.id()::equals).isPresent())
                .findFirst();
        if (profile.isEmpty()) {
            return profiles.isEmpty() ? new RulesUnknown(register) : new ChamberNeeded(register, profiles);
        }
        var rule = profile.get().period();
        if (rule.anchor() == Anchor.MEMBER_DATE
                && rule.months().isPresent()
                && membership.since().isEmpty()) {
            return new DayNeeded(register);
        }
        return rule.on(today, membership.since().orElse(today))
                .<RegisterStanding>map(period -> measured(register, profile.get(), period, earned, expected))
                .orElseGet(() -> new RulesUnknown(register));
    }

    private static Measured measured(
            RegisterCode register,
            RegisterProfile profile,
            Period period,
            List<LedgerEntries.OnADay> earned,
            List<PointsForecast> expected) {
        var now = earned.stream()
                .filter(entry -> entry.register().equals(register) && period.contains(entry.day()))
                .collect(groupingBy(
                        LedgerEntries.OnADay::category,
                        mapping(LedgerEntries.OnADay::points, reducing(Points.NONE, Points::plus))));
        var later = new HashMap<>(now);
        expected.stream()
                .filter(award -> award.register().equals(register) && period.contains(award.lastDay()))
                .forEach(award -> later.merge(award.category(), award.points(), Points::plus));
        return new Measured(register, profile, period, parts(profile, now, later));
    }

    private static List<Part> parts(RegisterProfile profile, Map<String, Points> now, Map<String, Points> later) {
        var earned = profile.standing(now);
        var expected = profile.standing(later);
        return IntStream.range(0, earned.size())
                .mapToObj(part -> new Part(
                        earned.get(part),
                        expected.get(part)
                                .counted()
                                .plus(earned.get(part).counted().negated())))
                .toList();
    }

    /** The chambers of a register, for whoever is to say in which they are; one if it has none. */
    @Transactional(readOnly = true)
    public List<RegisterProfile> chambersOf(RegisterCode register) {
        return library.ofRegister(register.value(), LocalDate.now(clock));
    }
}
