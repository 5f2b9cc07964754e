package nl.leervink.ui.office;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Shown;
import nl.leervink.kernel.Spelling;
import nl.leervink.registers.rules.AccrualRule;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.registers.rules.Requirement;
import nl.leervink.registers.rules.Requirement.Bound;
import nl.leervink.registers.rules.Rounding;
import nl.leervink.registers.rules.YearlyMinimum;
import nl.leervink.ui.parts.PointsWords;

/**
 * What a register asks and counts, in the words of the reader. What no source says reads as unknown.
 *
 * @param screen what they are shown on, in its language
 */
record RulesInWords(Component screen) {

    /** From which day, and until which. */
    String days(RegisterProfile profile) {
        return profile.validUntil()
                .map(last ->
                        words("register-versions.from-until", Spelling.day(profile.validFrom()), Spelling.day(last)))
                .orElseGet(() -> words("register-versions.from", Spelling.day(profile.validFrom())));
    }

    /** A part of what is asked, with its bounds. */
    String requirement(Requirement part) {
        var bounds = bounds(part);
        return bounds.isEmpty() ? part.spelled() : part.spelled() + ": " + bounds;
    }

    /** Which activities a rule counts, and where. */
    String heading(RegisterProfile profile, AccrualRule rule) {
        return kinds(rule.kinds()) + " · " + profile.spelled(rule.category());
    }

    /** What is asked of a part: at least, at most, every year. */
    String bounds(Requirement part) {
        return Stream.of(
                        bound(part, Bound.LEAST, part.least(), "register-rules.least", "register-rules.least-unknown"),
                        bound(part, Bound.MOST, part.most(), "register-rules.most", "register-rules.most-unknown"),
                        part.perYear().map(this::yearly))
                .flatMap(Optional::stream)
                .collect(joining(", "));
    }

    private Optional<String> bound(
            Requirement part, Bound bound, Optional<Points> points, String words, String unknown) {
        return points.map(told -> words(words, told))
                .or(() -> Optional.of(words(unknown)).filter(_ -> part.unknown().contains(bound)));
    }

    private String yearly(YearlyMinimum year) {
        return words(
                "register-rules.yearly",
                Stream.of(
                                year.meetings().map(times -> words("register-rules.times", times)),
                                year.hours().map(hours -> words("register-rules.hours", hours)),
                                year.points().map(this::points))
                        .flatMap(Optional::stream)
                        .collect(joining(", ")));
    }

    /** How activities count. */
    String accrual(RegisterProfile profile, AccrualRule rule) {
        var first = rule.mode()
                .flatMap(mode -> rule.rate()
                        .map(rate -> words(
                                "register-rules.earns",
                                kinds(rule.kinds()),
                                number(rate),
                                words(mode.key()),
                                profile.spelled(rule.category()))))
                .orElseGet(() ->
                        words("register-rules.only-awarded", kinds(rule.kinds()), profile.spelled(rule.category())));
        return Stream.of(
                        Optional.of(first),
                        Optional.of(rule.selfStudyRate())
                                .filter(rate -> rate.signum() > 0)
                                .map(rate -> words("register-rules.self-study", number(rate))),
                        rule.shortestMeeting().map(least -> words("register-rules.shortest", least)),
                        Optional.of(rule.rounding())
                                .filter(known -> !known.isEmpty())
                                .map(this::rounding),
                        rule.atMost().map(most -> words("register-rules.at-most", most)),
                        Optional.of(rule.groupFactor())
                                .filter(factors -> !factors.isEmpty())
                                .map(factors -> words(
                                        "register-rules.group-factor",
                                        factors.entrySet().stream()
                                                .map(factor -> factor.getKey() + " × " + number(factor.getValue()))
                                                .collect(joining(", ")))))
                .flatMap(Optional::stream)
                .collect(joining(" "));
    }

    String rounding(List<Rounding> rounding) {
        return words(
                rounding.size() > 1 ? "register-rules.rounded-one-of" : "register-rules.rounded",
                rounding.stream()
                        .map(way -> words(
                                "register-rules.way-of-rounding",
                                words(way.mode().key()),
                                number(way.step()),
                                words(way.level().key())))
                        .collect(joining(words("register-rules.or"))));
    }

    String kinds(Collection<? extends Shown> kinds) {
        return kinds.stream().map(kind -> words(kind.key())).sorted().collect(joining(", "));
    }

    private String number(BigDecimal number) {
        return Spelling.number(number, UI.getCurrent().getLocale());
    }

    String points(Points points) {
        return PointsWords.of(screen, points);
    }

    String words(String key, Object... with) {
        return screen.getTranslation(key, with);
    }
}
