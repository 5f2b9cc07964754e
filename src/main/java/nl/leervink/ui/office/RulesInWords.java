package nl.leervink.ui.office;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Shown;
import nl.leervink.kernel.Spelling;
import nl.leervink.registers.rules.AccrualRule;
import nl.leervink.registers.rules.AttendanceRule;
import nl.leervink.registers.rules.CarryOver;
import nl.leervink.registers.rules.Evidence;
import nl.leervink.registers.rules.Fact;
import nl.leervink.registers.rules.GroupRule;
import nl.leervink.registers.rules.GuideRule;
import nl.leervink.registers.rules.NumberRule;
import nl.leervink.registers.rules.PeriodRule;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.registers.rules.Requirement;
import nl.leervink.registers.rules.Requirement.Bound;
import nl.leervink.registers.rules.Rounding;
import nl.leervink.registers.rules.YearlyMinimum;

/**
 * The rules of a register in the words of the reader. What no source says reads as unknown.
 *
 * @param screen what they are shown on, in its language
 */
record RulesInWords(Component screen) {

    /** A rule that is another than it was, in words. */
    record Difference(String what, String before, String after) {}

    /** The register with its chamber. */
    static String title(RegisterProfile profile) {
        return profile.chamber().map(chamber -> profile.name() + ": " + chamber).orElse(profile.name());
    }

    /** From which day, and until which. */
    String days(RegisterProfile profile) {
        return profile.validUntil()
                .map(last ->
                        words("register-versions.from-until", Spelling.day(profile.validFrom()), Spelling.day(last)))
                .orElseGet(() -> words("register-versions.from", Spelling.day(profile.validFrom())));
    }

    /** All but what is asked and what is counted, by its name. */
    Map<String, String> summary(RegisterProfile profile) {
        var told = new LinkedHashMap<String, String>();
        told.put(words("register-rules.period"), period(profile.period()));
        told.put(words("register-rules.early-renewal"), yesOrNo(profile.period().earlyRenewal()));
        told.put(words("register-rules.pro-rata"), yesOrNo(profile.period().firstYearProRata()));
        told.put(
                words("register-rules.carry-over"),
                profile.period().carryOver().map(this::carryOver).orElseGet(this::unknown));
        told.put(words("register-rules.number"), number(profile.number()));
        var accreditation = profile.accreditation();
        told.put(
                words("register-rules.accredited-by"),
                accreditation.by().stream().sorted().collect(joining(", ")));
        told.put(
                words("register-rules.reference"),
                accreditation.referencePattern().orElseGet(this::unknown));
        told.put(
                words("register-rules.test"),
                accreditation
                        .testFromHours()
                        .map(hours -> words("register-rules.test-from", hours))
                        .map(from -> Stream.concat(
                                        Stream.of(from),
                                        Stream.of(kinds(accreditation.testAlways()))
                                                .filter(kinds -> !kinds.isEmpty()))
                                .collect(joining("; ")))
                        .orElseGet(this::unknown));
        told.put(
                words("register-rules.term"),
                accreditation.termMonths().isEmpty()
                        ? unknown()
                        : words(
                                "register-rules.months",
                                accreditation.termMonths().stream()
                                        .map(Object::toString)
                                        .collect(joining(", "))));
        told.put(
                words("register-rules.appeal"),
                accreditation
                        .appealWeeks()
                        .map(weeks -> words("register-rules.weeks", weeks))
                        .orElseGet(this::unknown));
        told.put(
                words("register-rules.attendance"),
                profile.attendance().map(this::attendance).orElseGet(this::unknown));
        told.put(
                words("register-rules.evidence"),
                profile.evidence().isEmpty()
                        ? unknown()
                        : profile.evidence().stream().map(this::evidence).collect(joining("; ")));
        told.put(
                words("register-rules.delivery"),
                words(profile.delivery().channel().key()));
        profile.groups().forEach(group -> told.put(kinds(group.kinds()), group(group)));
        profile.guide().ifPresent(guide -> told.put(words("register-rules.guide"), guide(guide)));
        return told;
    }

    String requirement(Requirement part) {
        var bounds = bounds(part);
        return bounds.isEmpty() ? part.name() : part.name() + ": " + bounds;
    }

    /** All that differs, in order; facts aside. */
    List<Difference> between(RegisterProfile before, RegisterProfile after) {
        var differences = new ArrayList<Difference>();
        differences.add(new Difference(words("register-change.holds"), days(before), days(after)));
        differences.add(new Difference(words("register-change.name"), title(before), title(after)));
        differences.addAll(between(summary(before), summary(after)));
        differences.addAll(between(requirements(before), requirements(after)));
        differences.addAll(between(accruals(before), accruals(after)));
        differences.removeIf(same -> same.before().equals(same.after()));
        return differences;
    }

    /** Facts that were not there. */
    static List<Fact> newFacts(Optional<RegisterProfile> before, RegisterProfile after) {
        return after.facts().stream()
                .filter(fact ->
                        before.filter(known -> known.facts().contains(fact)).isEmpty())
                .toList();
    }

    private List<Difference> between(Map<String, String> before, Map<String, String> after) {
        var all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .map(what -> new Difference(what, before.getOrDefault(what, "–"), after.getOrDefault(what, "–")))
                .toList();
    }

    private Map<String, String> requirements(RegisterProfile profile) {
        var told = new LinkedHashMap<String, String>();
        profile.requirements()
                .forEach(part -> told.put(
                        part.name(),
                        Stream.of(
                                        bounds(part).isEmpty() ? words("register-rules.no-bound") : bounds(part),
                                        part.within()
                                                .map(whole -> words("register-rules.within", whole))
                                                .orElse(""))
                                .filter(words -> !words.isEmpty())
                                .collect(joining(", "))));
        return told;
    }

    private Map<String, String> accruals(RegisterProfile profile) {
        var told = new LinkedHashMap<String, String>();
        profile.accrual().forEach(rule -> told.put(kinds(rule.kinds()) + " · " + rule.category(), accrual(rule)));
        return told;
    }

    private String period(PeriodRule period) {
        return period.months()
                .map(months -> period.blockStart()
                        .map(block -> words("register-rules.block", months, Spelling.day(block)))
                        .orElseGet(() -> words("register-rules.member-period", months)))
                .orElseGet(this::unknown);
    }

    private String carryOver(CarryOver rule) {
        if (!rule.allowed()) {
            return words("register-rules.carry-none");
        }
        return Stream.of(
                        Optional.of(words(
                                rule.onRequest() ? "register-rules.carry-on-request" : "register-rules.carry-all")),
                        rule.leastSurplus().map(least -> words("register-rules.carry-from", least)),
                        rule.category().map(category -> words("register-rules.carry-in", category)),
                        rule.most().map(most -> words("register-rules.most", most)))
                .flatMap(Optional::stream)
                .collect(joining(", "));
    }

    private String number(NumberRule number) {
        return Stream.of(
                        Optional.of(number.label()),
                        Optional.of(number.pattern().orElseGet(() -> words("register-rules.pattern-unknown"))),
                        number.prefix().map(prefix -> words("register-rules.prefix", prefix)))
                .flatMap(Optional::stream)
                .collect(joining(", "));
    }

    private String attendance(AttendanceRule rule) {
        return Stream.of(
                        Optional.of(rule.threshold()
                                .map(percent -> words("register-rules.present", percent))
                                .orElseGet(this::unknown)),
                        rule.basis().map(basis -> words(basis.key())),
                        rule.below().map(below -> words("register-rules.below", words(below.key()))))
                .flatMap(Optional::stream)
                .collect(joining(", "));
    }

    private String evidence(Evidence proof) {
        var kinds = kinds(proof.kinds());
        return Stream.of(
                        Optional.of(kinds.isEmpty() ? proof.document() : proof.document() + " (" + kinds + ")"),
                        proof.signedBy().map(signer -> words("register-rules.signed", signer)),
                        Optional.of(proof.uploadedBy()
                                .map(who -> words(who.key()))
                                .orElseGet(() -> words("register-rules.uploader-unknown"))))
                .flatMap(Optional::stream)
                .collect(joining(", "));
    }

    private String group(GroupRule group) {
        return Stream.of(
                        group.least().map(least -> words("register-rules.group-least", least)),
                        group.most().map(most -> words("register-rules.group-most", most)),
                        group.registered().map(some -> words("register-rules.group-registered", some)))
                .flatMap(Optional::stream)
                .collect(joining(", "));
    }

    private String guide(GuideRule guide) {
        return words(
                "register-rules.signed-by",
                guide.accepted().stream()
                        .collect(groupingBy(
                                GuideRule.Accepted::role, mapping(GuideRule.Accepted::register, joining(", "))))
                        .entrySet()
                        .stream()
                        .map(role -> role.getKey() + " (" + role.getValue() + ")")
                        .sorted()
                        .collect(joining(", ")),
                guide.withGuide(),
                guide.without());
    }

    private String bounds(Requirement part) {
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
                                year.points().map(points -> words("register-rules.points", points)))
                        .flatMap(Optional::stream)
                        .collect(joining(", ")));
    }

    String accrual(AccrualRule rule) {
        var first = rule.mode()
                .flatMap(mode -> rule.rate()
                        .map(rate -> words(
                                "register-rules.earns",
                                kinds(rule.kinds()),
                                number(rate),
                                words(mode.key()),
                                rule.category())))
                .orElseGet(() -> words("register-rules.only-awarded", kinds(rule.kinds()), rule.category()));
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

    private String yesOrNo(Optional<Boolean> answer) {
        return answer.map(yes -> words(yes ? "register-rules.yes" : "register-rules.no"))
                .orElseGet(this::unknown);
    }

    private String number(BigDecimal number) {
        return Spelling.number(number, UI.getCurrent().getLocale());
    }

    private String unknown() {
        return words("registers.unknown");
    }

    private String words(String key, Object... with) {
        return screen.getTranslation(key, with);
    }
}
