package nl.leervink.registers.rules;

import static java.util.stream.Collectors.joining;
import static nl.leervink.registers.rules.FlawedProfile.unless;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;

/**
 * The rules of a register, or of a chamber of it, from one day on. What no source says is empty, never guessed.
 *
 * @param id of all versions together: {@code skj-jgp}
 * @param register its short name: {@code SKJ}
 * @param chamber the division whose rules these are; empty if there are none
 * @param validUntil the last day; empty for the version that holds until further notice
 * @param attendance how much presence is asked; empty if unknown
 * @param evidence what proves activities; none if unknown
 */
public record RegisterProfile(
        String id,
        String register,
        String name,
        Optional<String> chamber,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        NumberRule number,
        PeriodRule period,
        List<Requirement> requirements,
        List<AccrualRule> accrual,
        AccreditationRule accreditation,
        List<GroupRule> groups,
        Optional<GuideRule> guide,
        Optional<AttendanceRule> attendance,
        List<Evidence> evidence,
        Delivery delivery,
        List<Fact> facts) {

    private static final Pattern ID = Pattern.compile("(?!nieuw$)[a-z0-9][a-z0-9-]{1,59}");
    private static final Pattern SHORT_NAME = Pattern.compile("[A-Za-z&-]{2,20}");
    private static final int LONGEST_NAME = 120;

    public RegisterProfile {
        unless(ID.matcher(id).matches(), ProfileFlaw.ID, id);
        unless(SHORT_NAME.matcher(register).matches(), ProfileFlaw.REGISTER, register);
        unless(!name.isBlank() && chamber.filter(String::isBlank).isEmpty(), ProfileFlaw.NAMELESS, id);
        Bounds.text(name, LONGEST_NAME);
        chamber.ifPresent(division -> Bounds.text(division, LONGEST_NAME));
        unless(
                validUntil.filter(end -> end.isBefore(validFrom)).isEmpty(),
                ProfileFlaw.ENDS_BEFORE_IT_BEGINS,
                validFrom);
        new RequirementTree(requirements);
        for (var rule : accrual) {
            unless(asks(requirements, rule.category()), ProfileFlaw.CATEGORY, rule.category());
        }
        period.carryOver()
                .flatMap(CarryOver::category)
                .ifPresent(category -> unless(asks(requirements, category), ProfileFlaw.CATEGORY, category));
        unless(!facts.isEmpty(), ProfileFlaw.NO_FACT, id);
    }

    /** As it is spelled on screens: {@code SKJ · Kwaliteitsregister Jeugd · Jeugd- en gezinsprofessional}, each once. */
    public String spelled() {
        return Stream.of(Optional.of(register), Optional.of(name), chamber)
                .flatMap(Optional::stream)
                .distinct()
                .collect(joining(" · "));
    }

    /** A category as it is spelled on screens; the code alone if this profile asks no such part. */
    public String spelled(String category) {
        return requirements.stream()
                .filter(part -> part.code().equals(category))
                .map(Requirement::spelled)
                .findFirst()
                .orElse(category);
    }

    /** What is asked that points in a category do not count for: the outermost parts with a minimum that it is not in. */
    public List<Requirement> asksBeside(String category) {
        var tree = new RequirementTree(requirements);
        var beside = requirements.stream()
                .filter(part -> part.least().isPresent() && !tree.isIn(category, part.code()))
                .toList();
        return beside.stream()
                .filter(part -> beside.stream()
                        .noneMatch(outer ->
                                part.within().filter(outer.code()::equals).isPresent()))
                .toList();
    }

    private static boolean asks(List<Requirement> requirements, String category) {
        return requirements.stream().anyMatch(part -> part.code().equals(category));
    }

    /** The same rules until a day. */
    RegisterProfile until(LocalDate lastDay) {
        return other(validFrom, Optional.of(lastDay), facts);
    }

    /** The same rules as a version of their own: from a day, or the day these begin if that is later, as long as they hold. */
    public RegisterProfile startingFrom(LocalDate day) {
        var first = validFrom.isBefore(day) ? day : validFrom;
        return other(first, validUntil.filter(last -> !last.isBefore(first)), facts);
    }

    /** The same rules, borne by one fact more. */
    public RegisterProfile with(Fact fact) {
        return other(
                validFrom,
                validUntil,
                Stream.concat(facts.stream(), Stream.of(fact)).toList());
    }

    private RegisterProfile other(LocalDate first, Optional<LocalDate> last, List<Fact> known) {
        return new RegisterProfile(
                id,
                register,
                name,
                chamber,
                first,
                last,
                number,
                period,
                requirements,
                accrual,
                accreditation,
                groups,
                guide,
                attendance,
                evidence,
                delivery,
                known);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validUntil.map(end -> !day.isAfter(end)).orElse(true);
    }

    /** Whether its members get points that this body granted. */
    public boolean takes(String grantedBy) {
        return accreditation.by().contains(grantedBy);
    }

    /** Whether we may deliver it what this body granted: a register that accredits courses itself knows only its own decisions. */
    public boolean isGiven(String grantedBy) {
        return takes(grantedBy) && (grantedBy.equals(id) || !takes(id));
    }

    /** How far down the list of bodies this one stands: of what several granted for one activity, the first's counts. */
    public int rankOf(String grantedBy) {
        return List.copyOf(accreditation.by()).indexOf(grantedBy);
    }

    /** What this register counts for an activity, with the steps that lead there. */
    public Count count(Activity activity) {
        return Accrual.of(this, activity);
    }

    /** What this register says of a group as it is now. */
    public CompositionCheck check(Composition group) {
        return CompositionCheck.of(this, group);
    }

    /** Where such an activity counts; empty if this register counts none. */
    public Optional<String> categoryOf(ActivityKind kind) {
        return accrual.stream()
                .filter(rule -> rule.kinds().contains(kind))
                .map(AccrualRule::category)
                .findFirst();
    }

    /** Where points count that a register granted in a category: that word is its own, and used in that register only. */
    public String categoryOf(String grantedIn, String category) {
        return register.equals(grantedIn)
                ? category
                : categoryOf(ActivityKind.TRAINING).orElse(category);
    }

    /** How far someone is with all that is asked, the whole first, each part after what it is in. */
    public List<RequirementStanding> standing(Map<String, Points> earned) {
        return new RequirementTree(requirements).standing(earned);
    }

    /**
     * How far someone is with what is asked every year: for each part that asks something, the years of a period from its
     * first to the one that a day falls in.
     *
     * @param period the one that the day falls in
     * @param booked by day, then by category
     * @param expected what enrolments will bring, in the same way
     */
    public List<YearStanding> yearly(
            Period period,
            LocalDate day,
            Map<LocalDate, Map<String, Tally>> booked,
            Map<LocalDate, Map<String, Tally>> expected) {
        var tree = new RequirementTree(requirements);
        return requirements.stream()
                .flatMap(part -> part.perYear().stream()
                        .flatMap(asked -> PeriodRule.yearsUntil(period, day).stream()
                                .map(year -> new YearStanding(
                                        part,
                                        year,
                                        asked.counts(
                                                tree.tally(part, year, booked), tree.tally(part, year, expected))))))
                .toList();
    }
}
