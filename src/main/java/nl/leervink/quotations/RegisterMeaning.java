package nl.leervink.quotations;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.accreditation.AccreditationGuard;
import nl.leervink.accreditation.Verdict;
import nl.leervink.accreditation.Verdict.Earns;
import nl.leervink.accreditation.Verdict.EarnsNothing;
import nl.leervink.catalogue.CourseBlueprint;
import nl.leervink.catalogue.CourseDay;
import nl.leervink.catalogue.CourseKind;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Spelling;
import nl.leervink.registers.RegisterCode;
import nl.leervink.registers.Registers;
import nl.leervink.registers.rules.Activity;
import nl.leervink.registers.rules.Activity.Meeting;
import nl.leervink.registers.rules.ActivityKind;
import nl.leervink.registers.rules.Count;
import nl.leervink.registers.rules.GroupRule;
import nl.leervink.registers.rules.GuideRule;
import nl.leervink.registers.rules.RegisterProfile;
import org.springframework.stereotype.Component;

/**
 * Says what an edition for a group means for the members of each register: what was awarded and holds on its dates, and
 * what the rules we know ask of the size and composition of the group. What no source says is said to be unknown.
 */
@Component
class RegisterMeaning {

    /** A day with more contact time takes two day parts. */
    private static final Minutes DAY_PART = Minutes.ofHours(4);

    private final AccreditationGuard guard;
    private final Registers registers;

    RegisterMeaning(AccreditationGuard guard, Registers registers) {
        this.guard = guard;
        this.registers = registers;
    }

    /** For each register that was named, and each that accredited the course. Nothing while there are no dates. */
    List<Meaning> of(CourseBlueprint course, Terms terms, List<RegisterCount> named) {
        if (terms.dates().isEmpty()) {
            return List.of();
        }
        var verdicts = verdicts(course, terms);
        var counts = new LinkedHashMap<RegisterCode, Integer>();
        named.forEach(one -> counts.merge(one.register(), one.participants(), Integer::sum));
        return concerned(verdicts, named).stream()
                .map(register -> of(register, course, terms, verdicts, counts))
                .toList();
    }

    /** The registers that were named, and while there are dates those that accredited the course. */
    Set<RegisterCode> concerned(CourseBlueprint course, Terms terms, List<RegisterCount> named) {
        return concerned(verdicts(course, terms), named);
    }

    private static Set<RegisterCode> concerned(List<Verdict> verdicts, List<RegisterCount> named) {
        return Stream.concat(
                        named.stream().map(RegisterCount::register),
                        verdicts.stream().map(Verdict::accreditation).map(AccreditationFacts::register))
                .collect(toCollection(LinkedHashSet::new));
    }

    private List<Verdict> verdicts(CourseBlueprint course, Terms terms) {
        var ordered = terms.dates().stream().sorted().toList();
        return ordered.isEmpty()
                ? List.of()
                : guard.ofPlan(course.course(), new Period(ordered.getFirst(), ordered.getLast()));
    }

    private Meaning of(
            RegisterCode register,
            CourseBlueprint course,
            Terms terms,
            List<Verdict> verdicts,
            Map<RegisterCode, Integer> counts) {
        var profiles = registers.chambersOf(register);
        var counted = Optional.ofNullable(counts.get(register));
        var kind = kindOf(course.kind());
        var said = new ArrayList<String>();
        var named = terms.participants() == 1 ? "meaning.named.one" : "meaning.named";
        counted.ifPresent(number -> said.add(Wording.of(named, number, terms.participants())));
        var awarded = verdicts.stream()
                .filter(verdict -> concerns(verdict.accreditation(), register, profiles))
                .toList();
        awarded.forEach(verdict -> said.add(points(verdict, profiles)));
        if (awarded.isEmpty()) {
            said.addAll(byTheRules(kind, course, terms, counted.orElse(0), profiles));
        }
        said.addAll(group(kind, terms, counted, profiles));
        var name = profiles.stream().findFirst().map(RegisterProfile::name).orElse(register.value());
        return new Meaning(
                name.equals(register.value()) ? name : name + " (" + register.value() + ")",
                said.stream().distinct().collect(joining("\n")));
    }

    private static boolean concerns(
            AccreditationFacts decision, RegisterCode register, List<RegisterProfile> profiles) {
        return decision.register().equals(register)
                || profiles.stream().anyMatch(profile -> profile.takes(decision.grantedBy()));
    }

    private String points(Verdict verdict, List<RegisterProfile> profiles) {
        var decision = verdict.accreditation();
        var term = decision.term();
        var reference = decision.reference().isEmpty() ? "" : " " + decision.reference();
        return switch (verdict) {
            case Earns _ ->
                Wording.of(
                                "meaning.earns",
                                points(decision.points()),
                                Spelling.inSentence(
                                        registers.names().category(decision.register(), decision.category())),
                                decision.registerName() + reference,
                                Spelling.day(term.firstDay()),
                                Spelling.day(term.lastDay()))
                        + chambers(decision, profiles);
            case EarnsNothing nothing ->
                Wording.of(
                        "meaning.earns-nothing",
                        decision.registerName() + reference,
                        nothing.why().stream()
                                .map(difference -> Wording.of(
                                        "difference." + difference.name(),
                                        Spelling.day(term.firstDay()),
                                        Spelling.day(term.lastDay())))
                                .collect(joining("; ")));
        };
    }

    /** Whom it holds for, where not for every chamber of a register. */
    private static String chambers(AccreditationFacts decision, List<RegisterProfile> profiles) {
        var taking = profiles.stream()
                .filter(profile -> profile.takes(decision.grantedBy()))
                .flatMap(profile -> profile.chamber().stream())
                .toList();
        return taking.isEmpty() || taking.size() == profiles.size()
                ? ""
                : " " + Wording.of("meaning.chambers", String.join(", ", taking));
    }

    /** Without an award: a training earns nothing, and what meetings earn may follow from the rules. */
    private static List<String> byTheRules(
            ActivityKind kind, CourseBlueprint course, Terms terms, int registered, List<RegisterProfile> profiles) {
        if (kind == ActivityKind.TRAINING || profiles.isEmpty()) {
            return List.of(Wording.of("meaning.no-accreditation"));
        }
        var activity = new Activity(
                kind,
                meetings(course, terms.days()),
                course.selfStudy(),
                terms.participants(),
                registered,
                Optional.empty(),
                Optional.empty());
        return profiles.stream()
                .flatMap(profile -> Stream.concat(
                        counted(profile, activity).stream(), profile.guide().map(RegisterMeaning::evidence).stream()))
                .toList();
    }

    private static Optional<String> counted(RegisterProfile profile, Activity activity) {
        return switch (profile.count(activity)) {
            case Count.Counted counted ->
                Optional.of(Wording.of(
                        "meaning.counts",
                        points(counted.points()),
                        Spelling.inSentence(profile.spelled(counted.category()))));
            case Count.Unknown _ -> Optional.of(Wording.of("meaning.points-unknown"));
            case Count.Refused(var why) ->
                switch (why) {
                    case GROUP_TOO_SMALL, GROUP_TOO_LARGE, TOO_FEW_REGISTERED -> Optional.empty(); // said of the group
                    case WRONG_CHAMBER, NOT_COUNTED -> Optional.of(Wording.of("meaning.not-counted"));
                    case GUIDE_NOT_ACCEPTED -> Optional.of(Wording.of("meaning.guide-needed"));
                    case MEETINGS_TOO_SHORT -> Optional.of(Wording.of("meaning.too-short"));
                };
        };
    }

    private static String evidence(GuideRule guide) {
        var accepted = guide.accepted().stream()
                .map(one -> one.role() + " " + one.register())
                .distinct()
                .collect(joining(", "));
        return Wording.of("meaning.evidence", guide.withGuide(), accepted, guide.without());
    }

    private static List<String> group(
            ActivityKind kind, Terms terms, Optional<Integer> registered, List<RegisterProfile> profiles) {
        var rules = profiles.stream()
                .flatMap(profile -> profile.groups().stream())
                .filter(rule -> rule.kinds().contains(kind))
                .distinct()
                .toList();
        return rules.isEmpty()
                ? List.of(Wording.of("meaning.group-unknown"))
                : rules.stream()
                        .map(rule -> asked(rule) + " " + held(rule, terms.participants(), registered))
                        .toList();
    }

    private static String asked(GroupRule rule) {
        return Stream.of(
                        rule.least().map(least -> Wording.of("group.least", least)),
                        rule.most().map(most -> Wording.of("group.most", most)),
                        rule.registered().map(least -> Wording.of("group.registered", least)))
                .flatMap(Optional::stream)
                .collect(joining(", ", Wording.of("group.asked") + " ", "."));
    }

    /** Held against the group as it was named. */
    private static String held(GroupRule rule, int participants, Optional<Integer> registered) {
        if (rule.least().filter(least -> participants < least).isPresent()
                || rule.most().filter(most -> participants > most).isPresent()) {
            return Wording.of("group.size-wrong", participants);
        }
        if (rule.registered().isPresent() && registered.isEmpty()) {
            return Wording.of("group.registered-unknown", participants);
        }
        return rule.registered()
                        .filter(least -> registered.orElseThrow() < least)
                        .isPresent()
                ? Wording.of("group.registered-wrong", participants, registered.orElseThrow())
                : Wording.of("group.right", participants);
    }

    private static List<Meeting> meetings(CourseBlueprint course, List<Optional<LocalDate>> days) {
        return IntStream.range(0, Math.min(days.size(), course.days().size()))
                .boxed()
                .flatMap(i ->
                        days.get(i).map(date -> meeting(date, course.days().get(i))).stream())
                .toList();
    }

    private static Meeting meeting(LocalDate date, CourseDay day) {
        return new Meeting(date, day.contactTime(), day.contactTime().compareTo(DAY_PART) > 0 ? 2 : 1);
    }

    private static String points(Points points) {
        return Wording.of("meaning.points", points.value(), points.toString());
    }

    static ActivityKind kindOf(CourseKind kind) {
        return switch (kind) {
            case INTERVISION_GROUP -> ActivityKind.INTERVISION;
            case SUPERVISION -> ActivityKind.SUPERVISION;
            case TRAINING, TRAJECTORY, WORKSHOP -> ActivityKind.TRAINING;
        };
    }
}
