package nl.leervink.registers.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.kernel.Points;

/**
 * The rules of a register, or of a chamber of it, from one day on. What no source says is empty, never guessed.
 *
 * @param id of all versions together: {@code skj-jgp}
 * @param register its short name: {@code SKJ}
 * @param chamber the division whose rules these are; empty if there are none
 * @param validUntil the last day; empty for the version that holds until further notice
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
        Delivery delivery,
        List<Fact> facts) {

    public RegisterProfile {
        if (id.isBlank() || register.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A profile has an id, a register and a name");
        }
        if (validUntil.filter(end -> end.isBefore(validFrom)).isPresent()) {
            throw new IllegalArgumentException(id + " ends before it begins");
        }
        new RequirementTree(requirements);
        for (var rule : accrual) {
            if (requirements.stream().noneMatch(part -> part.code().equals(rule.category()))) {
                throw new IllegalArgumentException(id + " counts in " + rule.category() + ", which it does not ask");
            }
        }
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && validUntil.map(end -> !day.isAfter(end)).orElse(true);
    }

    /** Whether its members get points that this body granted. */
    public boolean takes(String grantedBy) {
        return accreditation.by().contains(grantedBy);
    }

    /** What this register counts for an activity, with the steps that lead there. */
    public Count count(Activity activity) {
        return Accrual.of(this, activity);
    }

    /** Where such an activity counts; empty if this register counts none. */
    public Optional<String> categoryOf(ActivityKind kind) {
        return accrual.stream()
                .filter(rule -> rule.kinds().contains(kind))
                .map(AccrualRule::category)
                .findFirst();
    }

    /** How far someone is with all that is asked, the whole first, each part after what it is in. */
    public List<RequirementStanding> standing(Map<String, Points> earned) {
        return new RequirementTree(requirements).standing(earned);
    }
}
