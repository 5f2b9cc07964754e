package nl.leervink.registers.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;

/** The parts of what a register asks, each in its place. */
final class RequirementTree {

    private final List<Requirement> parts;

    /**
     * Puts the parts in their places.
     *
     * @throws FlawedProfile if a part is there twice, is within one that is not there, or within itself, or leaves no room
     *     for the minima in it
     */
    RequirementTree(List<Requirement> parts) {
        var codes = new HashSet<String>();
        for (var part : parts) {
            part.within().filter(whole -> !codes.contains(whole)).ifPresent(whole -> {
                throw new FlawedProfile(ProfileFlaw.PART_PLACE, part.code());
            });
            if (!codes.add(part.code())) {
                throw new FlawedProfile(ProfileFlaw.PART_TWICE, part.code());
            }
        }
        this.parts = parts;
        for (var part : parts) {
            part.most().filter(most -> most.compareTo(least(part)) < 0).ifPresent(_ -> {
                throw new FlawedProfile(ProfileFlaw.NO_ROOM, part.code());
            });
        }
    }

    /** What is asked in a part and in those within it, added up. */
    private Points least(Requirement part) {
        var inner = within(Optional.of(part.code())).stream().map(this::least).reduce(Points.NONE, Points::plus);
        return part.least().filter(own -> own.compareTo(inner) > 0).orElse(inner);
    }

    /** Whether a part is another, or somewhere within it. */
    boolean isIn(String code, String whole) {
        return code.equals(whole)
                || parts.stream()
                        .filter(part -> part.code().equals(code))
                        .flatMap(part -> part.within().stream())
                        .anyMatch(outer -> isIn(outer, whole));
    }

    /** What was booked in a part and all within it, on the days of a year. */
    Tally tally(Requirement part, Period year, Map<LocalDate, Map<String, Tally>> booked) {
        return booked.entrySet().stream()
                .filter(day -> year.contains(day.getKey()))
                .flatMap(day -> day.getValue().entrySet().stream())
                .filter(category -> isIn(category.getKey(), part.code()))
                .map(Map.Entry::getValue)
                .reduce(Tally::plus)
                .orElse(Tally.NOTHING);
    }

    List<RequirementStanding> standing(Map<String, Points> earned) {
        var told = new ArrayList<RequirementStanding>();
        within(Optional.empty()).forEach(part -> tell(part, 0, earned, told));
        return told;
    }

    private RequirementStanding tell(
            Requirement part, int depth, Map<String, Points> earned, List<RequirementStanding> told) {
        var place = told.size();
        var own = earned.getOrDefault(part.code(), Points.NONE);
        var all = own;
        var counting = own;
        for (var inner : within(Optional.of(part.code()))) {
            var standing = tell(inner, depth + 1, earned, told);
            all = all.plus(standing.earned());
            counting = counting.plus(standing.counted());
        }
        var counted = atMost(counting, part.most());
        var standing = new RequirementStanding(part, depth, all, counted, missing(counted, part.least()));
        told.add(place, standing);
        return standing;
    }

    private List<Requirement> within(Optional<String> whole) {
        return parts.stream().filter(part -> part.within().equals(whole)).toList();
    }

    private static Points atMost(Points counting, Optional<Points> most) {
        return most.filter(bound -> counting.compareTo(bound) > 0).orElse(counting);
    }

    private static Points missing(Points counted, Optional<Points> least) {
        return least.map(asked -> asked.plus(counted.negated()))
                .filter(missing -> missing.compareTo(Points.NONE) > 0)
                .orElse(Points.NONE);
    }
}
