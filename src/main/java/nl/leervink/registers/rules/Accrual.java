package nl.leervink.registers.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Points;
import nl.leervink.registers.rules.Activity.Award;
import nl.leervink.registers.rules.Activity.Meeting;
import nl.leervink.registers.rules.Count.Counted;
import nl.leervink.registers.rules.Count.Formula;
import nl.leervink.registers.rules.Count.Refusal;
import nl.leervink.registers.rules.Count.Refused;
import nl.leervink.registers.rules.Count.Unknown;

/** Counts an activity by the rules of a profile. What was awarded is never overruled: the formula stands beside it. */
final class Accrual {

    private static final BigDecimal MINUTES_IN_AN_HOUR = BigDecimal.valueOf(60);
    private static final int FINE = 10;

    private Accrual() {}

    static Count of(RegisterProfile profile, Activity activity) {
        if (activity.award().filter(award -> !profile.takes(award.by())).isPresent()) {
            return new Refused(Refusal.WRONG_CHAMBER);
        }
        var rule = profile.accrual().stream()
                .filter(known -> known.kinds().contains(activity.kind()))
                .findFirst();
        return rule.map(known -> of(profile, known, activity))
                .orElseGet(() -> activity.award()
                        .<Count>map(award -> awarded(award, Optional.empty(), Optional.empty()))
                        .orElseGet(() -> new Refused(Refusal.NOT_COUNTED)));
    }

    private static Count of(RegisterProfile profile, AccrualRule rule, Activity activity) {
        var refusal = refusal(profile, rule, activity);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var formula = formula(rule, activity);
        var evidence = evidence(profile, activity);
        return activity.award()
                .<Count>map(award -> awarded(award, formula, evidence))
                .or(() -> formula.map(it -> new Counted(it.points(), rule.category(), false, formula, evidence)))
                .orElseGet(() -> new Unknown(rule.category()));
    }

    private static Counted awarded(Award award, Optional<Formula> formula, Optional<String> evidence) {
        return new Counted(award.points(), award.category(), true, formula, evidence);
    }

    private static Optional<Refusal> refusal(RegisterProfile profile, AccrualRule rule, Activity activity) {
        for (var group : profile.groups()) {
            if (group.kinds().contains(activity.kind())) {
                if (group.least()
                        .filter(least -> activity.participants() < least)
                        .isPresent()) {
                    return Optional.of(Refusal.GROUP_TOO_SMALL);
                }
                if (group.most().filter(most -> activity.participants() > most).isPresent()) {
                    return Optional.of(Refusal.GROUP_TOO_LARGE);
                }
                if (group.registered()
                        .filter(least -> activity.registered() < least)
                        .isPresent()) {
                    return Optional.of(Refusal.TOO_FEW_REGISTERED);
                }
            }
        }
        if (isOfMeetings(activity)
                && profile.guide().filter(GuideRule::needed).isPresent()
                && !isSigned(profile, activity)) {
            return Optional.of(Refusal.GUIDE_NOT_ACCEPTED);
        }
        return !activity.meetings().isEmpty() && longEnough(rule, activity).isEmpty()
                ? Optional.of(Refusal.MEETINGS_TOO_SHORT)
                : Optional.empty();
    }

    private static Optional<String> evidence(RegisterProfile profile, Activity activity) {
        return profile.guide()
                .filter(_ -> isOfMeetings(activity))
                .map(rule -> isSigned(profile, activity) ? rule.withGuide() : rule.without());
    }

    private static boolean isOfMeetings(Activity activity) {
        return activity.kind() == ActivityKind.INTERVISION || activity.kind() == ActivityKind.SUPERVISION;
    }

    private static boolean isSigned(RegisterProfile profile, Activity activity) {
        return profile.guide()
                .flatMap(rule -> activity.guide().filter(rule::accepts))
                .filter(guide -> guide.isRegisteredOn(activity.days()))
                .isPresent();
    }

    private static List<Meeting> longEnough(AccrualRule rule, Activity activity) {
        return activity.meetings().stream()
                .filter(meeting -> rule.shortestMeeting()
                        .map(Minutes::of)
                        .map(least -> meeting.length().atLeast(least))
                        .orElse(true))
                .toList();
    }

    private static Optional<Formula> formula(AccrualRule rule, Activity activity) {
        return rule.mode().flatMap(mode -> rule.rate().flatMap(rate -> formula(rule, mode, rate, activity)));
    }

    /** Empty where what is computed depends on a way of rounding that no source tells. */
    private static Optional<Formula> formula(
            AccrualRule rule, AccrualRule.Mode mode, BigDecimal rate, Activity activity) {
        var meetings = longEnough(rule, activity);
        var factor = rule.factorFor(activity.participants());
        var each = meetings.stream()
                .map(meeting ->
                        new Part(meeting, units(mode, meeting).multiply(rate).multiply(factor)))
                .toList();
        var study = hours(activity.selfStudy()).multiply(rule.selfStudyRate());
        var whole = mode == AccrualRule.Mode.TRAJECTORY ? rate.multiply(factor) : BigDecimal.ZERO;
        var exact = sum(each).add(study).add(whole);
        var readings = rule.rounding().isEmpty()
                ? List.of(exact)
                : rule.rounding().stream()
                        .map(rounding -> rounded(rounding, each, study.add(whole)))
                        .toList();
        var rounded = readings.getFirst();
        if (readings.stream().anyMatch(other -> other.compareTo(rounded) != 0)) {
            return Optional.empty();
        }
        var points = new Points(rounded.setScale(2, RoundingMode.HALF_UP));
        var bounded = rule.atMost().filter(most -> points.compareTo(most) > 0).orElse(points);
        return Optional.of(new Formula(
                bounded,
                mode,
                rate,
                Minutes.sum(meetings.stream().map(Meeting::length).toList()),
                rule.selfStudyRate().signum() == 0 ? Minutes.NONE : activity.selfStudy(),
                factor,
                rounded.compareTo(exact) != 0));
    }

    /** What is given for no single meeting stands beside them, and is rounded with the sum only. */
    private static BigDecimal rounded(Rounding rounding, List<Part> meetings, BigDecimal besides) {
        return switch (rounding.level()) {
            case MEETING ->
                meetings.stream().map(Part::points).map(rounding::round).reduce(besides, BigDecimal::add);
            case DAY ->
                meetings.stream()
                        .collect(groupingBy(
                                part -> part.meeting().date(),
                                reducing(BigDecimal.ZERO, Part::points, BigDecimal::add)))
                        .values()
                        .stream()
                        .map(rounding::round)
                        .reduce(besides, BigDecimal::add);
            case ACTIVITY -> rounding.round(sum(meetings).add(besides));
        };
    }

    private static BigDecimal units(AccrualRule.Mode mode, Meeting meeting) {
        return switch (mode) {
            case CONTACT_HOUR -> hours(meeting.length());
            case MEETING -> BigDecimal.ONE;
            case DAY_PART -> BigDecimal.valueOf(meeting.dayParts());
            case TRAJECTORY -> BigDecimal.ZERO;
        };
    }

    private static BigDecimal hours(Minutes time) {
        return BigDecimal.valueOf(time.value()).divide(MINUTES_IN_AN_HOUR, FINE, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<Part> parts) {
        return parts.stream().map(Part::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What one meeting brings, before rounding. */
    private record Part(Meeting meeting, BigDecimal points) {}
}
