package nl.leervink.points;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;
import nl.leervink.points.LedgerEntries.OnADay;
import nl.leervink.points.RegisterStanding.ChamberNeeded;
import nl.leervink.points.RegisterStanding.DayNeeded;
import nl.leervink.points.RegisterStanding.Measured;
import nl.leervink.points.RegisterStanding.Moment;
import nl.leervink.points.RegisterStanding.Part;
import nl.leervink.points.RegisterStanding.RulesUnknown;
import nl.leervink.registers.rules.PeriodRule.Anchor;
import nl.leervink.registers.rules.ProfileLibrary;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.registers.rules.RequirementStanding;
import nl.leervink.registers.rules.Tally;
import nl.leervink.registers.rules.YearStanding;

/**
 * Sets what stands in someone's ledger beside what their registers ask.
 *
 * @param booked all of one person
 * @param expected what their enrolments will bring
 */
record Measuring(ProfileLibrary library, LocalDate today, List<OnADay> booked, List<PointsForecast> expected) {

    RegisterStanding of(MembershipFacts membership) {
        var profile = new Fitting(library, today).rulesOf(membership, today);
        if (profile.isEmpty()) {
            var chambers = library.ofRegister(membership.register().value(), today);
            return chambers.isEmpty() ? new RulesUnknown(membership) : new ChamberNeeded(membership, chambers);
        }
        return of(membership, profile.get());
    }

    /** By these rules, whatever holds today. */
    RegisterStanding of(MembershipFacts membership, RegisterProfile profile) {
        var rule = profile.period();
        if (rule.anchor() == Anchor.MEMBER_DATE
                && rule.months().isPresent()
                && membership.since().isEmpty()) {
            return new DayNeeded(membership);
        }
        return rule.on(today, membership.since().orElse(today))
                .<RegisterStanding>map(period -> measured(membership, profile, period))
                .orElseGet(() -> new RulesUnknown(membership));
    }

    private Measured measured(MembershipFacts membership, RegisterProfile profile, Period period) {
        var own = booked.stream()
                .filter(entry -> entry.membership().equals(membership.id()) && period.contains(entry.day()))
                .toList();
        var coming = expected.stream()
                .filter(each -> each.membership()
                                .filter(known -> known.id().equals(membership.id()))
                                .isPresent()
                        && period.contains(each.lastDay()))
                .toList();
        var awarded = perCategory(own, entry -> entry.origin() != Origin.OWN_CLAIM);
        var withClaims = perCategory(own, _ -> true);
        var later = new HashMap<>(withClaims);
        coming.forEach(each -> later.merge(each.category(), each.award().points(), Points::plus));
        return new Measured(
                membership,
                profile,
                period,
                parts(profile.standing(awarded), profile.standing(withClaims), profile.standing(later)),
                moments(own, coming),
                own.stream().map(OnADay::rejected).reduce(Points.NONE, Points::plus),
                yearly(membership, profile, period, own, coming));
    }

    /** Since someone is in the register: what was asked before is no question to them. */
    private List<YearStanding> yearly(
            MembershipFacts membership,
            RegisterProfile profile,
            Period period,
            List<OnADay> own,
            List<PointsForecast> coming) {
        return profile
                .yearly(
                        period,
                        today,
                        perDay(own, OnADay::day, OnADay::category, Measuring::tally),
                        perDay(coming, PointsForecast::lastDay, PointsForecast::category, Measuring::tally))
                .stream()
                .filter(year -> membership
                        .since()
                        .filter(year.year().lastDay()::isBefore)
                        .isEmpty())
                .toList();
    }

    private static <T> Map<LocalDate, Map<String, Tally>> perDay(
            List<T> all, Function<T, LocalDate> day, Function<T, String> category, Function<T, Tally> tally) {
        return all.stream().collect(groupingBy(day, toMap(category, tally, Tally::plus)));
    }

    /** The ledger knows no meetings yet: they come with the groups that hold them. */
    private static Tally tally(OnADay booked) {
        return new Tally(booked.points(), booked.contactMinutes(), Optional.empty());
    }

    private static Tally tally(PointsForecast coming) {
        return new Tally(coming.award().points(), coming.award().contactTime().value(), Optional.empty());
    }

    private static Map<String, Points> perCategory(List<OnADay> booked, Predicate<OnADay> which) {
        return booked.stream()
                .filter(which)
                .collect(groupingBy(OnADay::category, mapping(OnADay::points, reducing(Points.NONE, Points::plus))));
    }

    /** What claims add is what the sum with them counts more than without; likewise what enrolments add to that. */
    private static List<Part> parts(
            List<RequirementStanding> awarded, List<RequirementStanding> withClaims, List<RequirementStanding> later) {
        return IntStream.range(0, awarded.size())
                .mapToObj(part -> new Part(
                        awarded.get(part),
                        more(awarded.get(part), withClaims.get(part)),
                        more(withClaims.get(part), later.get(part))))
                .toList();
    }

    private static Points more(RequirementStanding less, RequirementStanding more) {
        return more.counted().plus(less.counted().negated());
    }

    private static List<Moment> moments(List<OnADay> own, List<PointsForecast> coming) {
        var earned = own.stream()
                .collect(groupingBy(OnADay::day, mapping(OnADay::points, reducing(Points.NONE, Points::plus))))
                .entrySet()
                .stream()
                .filter(day -> day.getValue().compareTo(Points.NONE) > 0)
                .map(day -> new Moment(day.getKey(), day.getValue(), false));
        var expected = coming.stream()
                .map(each -> new Moment(each.lastDay(), each.award().points(), true));
        return Stream.concat(earned, expected).sorted(comparing(Moment::day)).toList();
    }
}
