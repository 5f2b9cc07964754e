package nl.leervink.delivery;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leervink.accreditation.Verdict;
import nl.leervink.accreditation.Verdict.Difference;
import nl.leervink.planning.EditionId;
import nl.leervink.points.Deliverable;
import nl.leervink.points.EntryStatus;
import nl.leervink.registers.rules.NumberCheck;
import nl.leervink.registers.rules.NumberProblem;
import nl.leervink.registers.rules.RegisterProfile;

/** Holds points against what their register takes, before a list is made. */
final class Checklist {

    /** Presence can be entered after the course: {@code registers.md} §4.1. Where a profile says nothing, from the next day. */
    private static final int NEXT_DAY = 1;

    private final RegisterProfile rules;
    private final boolean hasChambers;
    private final Map<EditionId, List<Verdict>> verdicts;
    private final LocalDate today;

    /**
     * A checklist for one register.
     *
     * @param hasChambers whether the register has more rules than these
     * @param verdicts what is known of the accreditations of each edition
     */
    Checklist(RegisterProfile rules, boolean hasChambers, Map<EditionId, List<Verdict>> verdicts, LocalDate today) {
        this.rules = rules;
        this.hasChambers = hasChambers;
        this.verdicts = verdicts;
        this.today = today;
    }

    /** Everything that keeps these points out of a list; nothing if they can go. */
    Set<DeliveryProblem> problems(Deliverable points) {
        var problems = EnumSet.noneOf(DeliveryProblem.class);
        if (points.status() == EntryStatus.ACCEPTED) {
            return EnumSet.of(DeliveryProblem.ALREADY_ACCEPTED);
        }
        if (points.status() == EntryStatus.SUBMITTED) {
            return EnumSet.of(DeliveryProblem.IN_OTHER_DELIVERY);
        }
        if (isOfOtherBody(points)) {
            return EnumSet.of(DeliveryProblem.OTHER_BODY);
        }
        if (rules.number().check(points.number()) instanceof NumberCheck.Wrong(var problem)) {
            problems.add(problem == NumberProblem.MISSING ? DeliveryProblem.NO_NUMBER : DeliveryProblem.NUMBER_UNFIT);
        }
        if (hasChambers && points.chamber().isEmpty()) {
            problems.add(DeliveryProblem.CHAMBER_UNKNOWN);
        }
        if (points.chamber().filter(chamber -> !chamber.equals(rules.id())).isPresent()) {
            problems.add(DeliveryProblem.WRONG_CHAMBER);
        }
        if (points.until().filter(points.earnedOn()::isAfter).isPresent()) {
            problems.add(DeliveryProblem.REGISTRATION_ENDED);
        }
        if (!today.isAfter(points.earnedOn())) {
            problems.add(DeliveryProblem.COURSE_NOT_OVER);
        } else if (today.isBefore(opensOn(points.earnedOn()))) {
            problems.add(DeliveryProblem.NOT_OPEN_YET);
        }
        if (!isAccredited(points)) {
            problems.add(DeliveryProblem.NOT_ACCREDITED);
        }
        if (rules.accreditation().referencePattern().isPresent()
                && reference(points).isBlank()) {
            problems.add(DeliveryProblem.NO_REFERENCE);
        }
        return problems;
    }

    /** The first day on which the register takes what ended on this day. */
    private LocalDate opensOn(LocalDate lastDay) {
        return lastDay.plusDays(rules.delivery().opensAfter().orElse(NEXT_DAY));
    }

    /**
     * The reference that these points go under: that of the decision as it stands now, which the register knows, and not the
     * one they were booked under.
     */
    String reference(Deliverable points) {
        return decision(points)
                .map(verdict -> verdict.accreditation().reference())
                .orElseGet(points::reference);
    }

    private boolean isAccredited(Deliverable points) {
        return decision(points).filter(Checklist::isInTerm).isPresent();
    }

    /** Whether the register accredits courses itself, and these points were granted by someone else. */
    private boolean isOfOtherBody(Deliverable points) {
        return rules.takes(rules.id()) && !points.grantedBy().equals(rules.id());
    }

    /** The decision that the points were granted by, as it stands now. */
    private Optional<Verdict> decision(Deliverable points) {
        return verdicts.getOrDefault(points.edition(), List.of()).stream()
                .filter(verdict -> verdict.accreditation().grantedBy().equals(points.grantedBy()))
                .findFirst();
    }

    private static boolean isInTerm(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Earns _ -> true;
            case Verdict.EarnsNothing differs -> !differs.why().contains(Difference.OUTSIDE_TERM);
        };
    }
}
