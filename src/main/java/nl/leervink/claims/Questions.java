package nl.leervink.claims;

import java.util.List;
import java.util.stream.Stream;
import nl.leervink.registers.rules.ActivityKind;
import nl.leervink.registers.rules.GroupRule;
import nl.leervink.registers.rules.GuideRule;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.registers.rules.Requirement;

/**
 * What a register makes one ask about an activity: nothing that its rules do not look at.
 *
 * @param group whether the size of the group matters
 * @param registered whether it matters how many of the group are registered
 * @param guides what a guide may be for their signature to be taken; none if nobody asks who guided
 * @param granted whether a body may have awarded points for it
 * @param categories in which it may count
 */
public record Questions(
        boolean group,
        boolean registered,
        List<GuideRule.Accepted> guides,
        boolean granted,
        List<Requirement> categories) {

    static Questions of(RegisterProfile profile, ActivityKind kind) {
        var groups = profile.groups().stream()
                .filter(rule -> rule.kinds().contains(kind))
                .toList();
        var byGroup = profile.accrual().stream()
                .filter(rule -> rule.kinds().contains(kind))
                .anyMatch(rule -> !rule.groupFactor().isEmpty());
        return new Questions(
                !groups.isEmpty() || byGroup,
                groups.stream().map(GroupRule::registered).anyMatch(asked -> asked.isPresent()),
                isGuided(kind) ? profile.guide().map(GuideRule::accepted).orElse(List.of()) : List.of(),
                Stream.of(ActivityKind.TRAINING, ActivityKind.E_LEARNING, ActivityKind.BLENDED)
                        .anyMatch(kind::equals),
                categoriesOf(profile));
    }

    /** Those that nothing is within, and those that some activity counts in. */
    private static List<Requirement> categoriesOf(RegisterProfile profile) {
        return profile.requirements().stream()
                .filter(part -> profile.requirements().stream()
                                .noneMatch(inner -> inner.within()
                                        .filter(part.code()::equals)
                                        .isPresent())
                        || profile.accrual().stream()
                                .anyMatch(rule -> rule.category().equals(part.code())))
                .toList();
    }

    private static boolean isGuided(ActivityKind kind) {
        return kind == ActivityKind.INTERVISION || kind == ActivityKind.SUPERVISION;
    }
}
