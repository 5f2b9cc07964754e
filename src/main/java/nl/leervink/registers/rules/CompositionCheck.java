package nl.leervink.registers.rules;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leervink.kernel.Minutes;
import nl.leervink.registers.rules.Composition.Guiding;
import nl.leervink.registers.rules.Composition.Planned;
import nl.leervink.registers.rules.Finding.GuideInTheLine;
import nl.leervink.registers.rules.Finding.GuideNotRegistered;
import nl.leervink.registers.rules.Finding.GuideNotTaken;
import nl.leervink.registers.rules.Finding.NoGuide;
import nl.leervink.registers.rules.Finding.NotCounted;
import nl.leervink.registers.rules.Finding.TooFew;
import nl.leervink.registers.rules.Finding.TooFewMeetings;
import nl.leervink.registers.rules.Finding.TooFewRegistered;
import nl.leervink.registers.rules.Finding.TooLittleTime;
import nl.leervink.registers.rules.Finding.TooMany;
import nl.leervink.registers.rules.Finding.TooShort;
import nl.leervink.registers.rules.Finding.Weight;

/**
 * What a register says of a group as it is now. What its rules do not ask is not held against anyone.
 *
 * @param category where its meetings count; empty if they do not
 * @param findings the heaviest first; none if all is well
 * @param evidence what proves its meetings: of those that a guide may sign for, if there are any, that signature; empty if
 *     the register says nothing of that
 * @param evidenceOfRest what proves the others, where that is other evidence; else empty
 */
public record CompositionCheck(
        Optional<String> category, List<Finding> findings, Optional<String> evidence, Optional<String> evidenceOfRest) {

    public CompositionCheck {
        findings = List.copyOf(findings);
    }

    /** Whether its meetings count for something. */
    public boolean counts() {
        return findings.stream().noneMatch(finding -> finding.weight() == Weight.NOTHING_COUNTS);
    }

    static CompositionCheck of(RegisterProfile profile, Composition group) {
        var rule = profile.accrual().stream()
                .filter(known -> known.kinds().contains(group.kind()))
                .findFirst();
        if (rule.isEmpty()) {
            return new CompositionCheck(
                    Optional.empty(), List.of(new NotCounted()), Optional.empty(), Optional.empty());
        }
        var findings = new ArrayList<Finding>();
        members(profile, group, findings);
        rule.get().shortestMeeting().ifPresent(shortest -> length(Minutes.of(shortest), group, findings));
        year(profile, rule.get(), group, findings);
        profile.guide().ifPresent(guide -> guide(guide, group, findings));
        findings.sort(comparing(Finding::weight));
        return new CompositionCheck(
                Optional.of(rule.get().category()),
                findings,
                profile.guide().map(guide -> anySigned(guide, group) ? guide.withGuide() : guide.without()),
                profile.guide()
                        .filter(guide -> anySigned(guide, group)
                                && !guide.withGuide().equals(guide.without())
                                && group.meetings().stream().anyMatch(meeting -> !isSigned(guide, meeting)))
                        .map(GuideRule::without));
    }

    private static void members(RegisterProfile profile, Composition group, List<Finding> findings) {
        for (var asked : profile.groups()) {
            if (asked.kinds().contains(group.kind())) {
                asked.least()
                        .filter(least -> group.members() < least)
                        .ifPresent(least -> findings.add(new TooFew(least, group.members())));
                asked.most()
                        .filter(most -> group.members() > most)
                        .ifPresent(most -> findings.add(new TooMany(most, group.members())));
                asked.registered()
                        .filter(least -> group.registered() < least)
                        .ifPresent(least -> findings.add(new TooFewRegistered(least, group.registered())));
            }
        }
    }

    private static void length(Minutes shortest, Composition group, List<Finding> findings) {
        var tooShort = group.meetings().stream()
                .filter(meeting -> !meeting.length().atLeast(shortest))
                .toList();
        if (!tooShort.isEmpty()) {
            findings.add(new TooShort(
                    shortest,
                    tooShort.size(),
                    tooShort.size() == group.meetings().size()));
        }
    }

    /** What is asked in a year is held against the twelve months from the first meeting on. Nothing planned is told otherwise. */
    private static void year(RegisterProfile profile, AccrualRule rule, Composition group, List<Finding> findings) {
        var asked = profile.requirements().stream()
                .filter(part -> part.code().equals(rule.category()))
                .flatMap(part -> part.perYear().stream())
                .findFirst();
        if (asked.isEmpty() || group.meetings().isEmpty()) {
            return;
        }
        var end = group.meetings().getFirst().date().plusYears(1);
        var inAYear = group.meetings().stream()
                .filter(meeting -> meeting.date().isBefore(end))
                .toList();
        asked.get()
                .meetings()
                .filter(least -> inAYear.size() < least)
                .ifPresent(least -> findings.add(new TooFewMeetings(least, inAYear.size())));
        var time = Minutes.sum(inAYear.stream().map(Planned::length).toList());
        asked.get()
                .hours()
                .map(Minutes::ofHours)
                .filter(least -> !time.atLeast(least))
                .ifPresent(least -> findings.add(new TooLittleTime(least, time)));
    }

    private static void guide(GuideRule rule, Composition group, List<Finding> findings) {
        var guided = group.meetings().stream()
                .filter(meeting -> meeting.guide().isPresent())
                .toList();
        if (rule.needed() && group.guide().isEmpty() && guided.isEmpty()) {
            findings.add(new NoGuide());
        }
        var nowTaken = group.guide().filter(guiding -> accepts(rule, guiding)).isPresent();
        if (group.guide().isPresent() && !nowTaken) {
            findings.add(new GuideNotTaken(rule.accepted(), rule.needed()));
        }
        var unregistered = guided.stream()
                .filter(meeting -> nowTaken || !meeting.guide().equals(group.guide()))
                .filter(meeting -> meeting.guide()
                        .filter(guiding -> rule.isRegistered(guiding, meeting.date()))
                        .isEmpty())
                .map(Planned::date)
                .distinct()
                .toList();
        if (!unregistered.isEmpty()) {
            findings.add(new GuideNotRegistered(unregistered, rule.needed()));
        }
        var guides =
                Stream.concat(group.guide().stream(), guided.stream().flatMap(meeting -> meeting.guide().stream()));
        if (guides.anyMatch(guiding -> !rule.isFarEnough(guiding))) {
            findings.add(new GuideInTheLine(rule.needed()));
        }
    }

    private static boolean accepts(GuideRule rule, Guiding guiding) {
        return guiding.registrations().stream().anyMatch(rule::accepts);
    }

    private static boolean isSigned(GuideRule rule, Planned meeting) {
        return meeting.guide()
                .filter(guiding -> rule.signs(guiding, meeting.date()))
                .isPresent();
    }

    /** Before anything is planned, by whoever guides now. */
    private static boolean anySigned(GuideRule rule, Composition group) {
        return group.meetings().isEmpty()
                ? group.guide()
                        .filter(guiding -> accepts(rule, guiding) && rule.isFarEnough(guiding))
                        .isPresent()
                : group.meetings().stream().anyMatch(meeting -> isSigned(rule, meeting));
    }
}
