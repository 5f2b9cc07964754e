package nl.leervink.ui.office;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.Spelling;
import nl.leervink.registers.RegisterNames;
import nl.leervink.registers.rules.AttendanceRule;
import nl.leervink.registers.rules.CarryOver;
import nl.leervink.registers.rules.Evidence;
import nl.leervink.registers.rules.GroupRule;
import nl.leervink.registers.rules.GuideRule;
import nl.leervink.registers.rules.NumberRule;
import nl.leervink.registers.rules.PeriodRule;
import nl.leervink.registers.rules.RegisterProfile;

/**
 * All that a register's rules say but what is asked and what is counted: periods, numbers, accreditations, presence, evidence.
 *
 * @param names how profiles are spelled
 */
record RuleSummary(RulesInWords inWords, RegisterNames names) {

    /** All of it by its name. */
    Map<String, String> of(RegisterProfile profile) {
        var told = new LinkedHashMap<String, String>();
        told.put(words("register-rules.period"), period(profile.period()));
        told.put(words("register-rules.early-renewal"), yesOrNo(profile.period().earlyRenewal()));
        told.put(words("register-rules.pro-rata"), yesOrNo(profile.period().firstYearProRata()));
        told.put(
                words("register-rules.carry-over"),
                profile.period()
                        .carryOver()
                        .map(rule -> carryOver(profile, rule))
                        .orElseGet(this::unknown));
        told.put(words("register-rules.number"), number(profile.number()));
        var accreditation = profile.accreditation();
        told.put(
                words("register-rules.accredited-by"),
                accreditation.by().isEmpty() ? words("register-rules.none") : names.profiles(accreditation.by()));
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
                                        Stream.of(inWords.kinds(accreditation.testAlways()))
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
                                        .collect(joining(words("register-rules.or"))),
                                accreditation.termMonths().getLast()));
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
        profile.groups().forEach(group -> told.put(inWords.kinds(group.kinds()), group(group)));
        profile.guide().ifPresent(guide -> told.put(words("register-rules.guide"), guide(guide)));
        return told;
    }

    private String period(PeriodRule period) {
        return period.months()
                .map(months -> period.blockStart()
                        .map(block -> words("register-rules.block", months, Spelling.day(block)))
                        .orElseGet(() -> words("register-rules.member-period", months)))
                .orElseGet(this::unknown);
    }

    private String carryOver(RegisterProfile profile, CarryOver rule) {
        if (!rule.allowed()) {
            return words("register-rules.carry-none");
        }
        return Stream.of(
                        Optional.of(words(
                                rule.onRequest() ? "register-rules.carry-on-request" : "register-rules.carry-all")),
                        rule.leastSurplus().map(least -> words("register-rules.carry-from", inWords.points(least))),
                        rule.category().map(category -> words("register-rules.carry-in", profile.spelled(category))),
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
        var kinds = inWords.kinds(proof.kinds());
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
        var signed = words(
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
        return guide.independent() ? words("register-rules.signed-independently", signed) : signed;
    }

    private String yesOrNo(Optional<Boolean> answer) {
        return answer.map(yes -> words(yes ? "register-rules.yes" : "register-rules.no"))
                .orElseGet(this::unknown);
    }

    private String unknown() {
        return words("registers.unknown");
    }

    private String words(String key, Object... with) {
        return inWords.words(key, with);
    }
}
