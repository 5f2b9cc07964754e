package nl.leervink.planning;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.leervink.planning.PlanResult.Objection;

/**
 * Sessions of an edition that move to other days or times.
 *
 * @param planned all its sessions, in order, where they are now
 * @param moved those that would be on another day or at another time, by number
 */
record Moves(List<PlannedSession> planned, Map<Integer, MovedSession> moved) {

    static Moves of(List<MovedSession> asked, List<PlannedSession> planned) {
        var now = planned.stream()
                .map(PlannedSession::facts)
                .map(session -> new MovedSession(session.number(), session.date(), session.start()))
                .collect(toSet());
        return new Moves(
                planned,
                asked.stream()
                        .filter(one -> !now.contains(one))
                        .collect(toMap(MovedSession::number, Function.identity())));
    }

    static boolean isAscending(List<LocalDate> days) {
        return IntStream.range(1, days.size()).allMatch(i -> days.get(i - 1).isBefore(days.get(i)));
    }

    boolean isEmpty() {
        return moved.isEmpty();
    }

    /** The day of each session once they moved, in order. */
    List<LocalDate> days() {
        return planned.stream()
                .map(PlannedSession::facts)
                .map(session -> Optional.ofNullable(moved.get(session.number()))
                        .map(MovedSession::date)
                        .orElse(session.date()))
                .toList();
    }

    Set<Objection> objections(LocalDateTime now) {
        var objections = EnumSet.noneOf(Objection.class);
        planned.stream()
                .map(PlannedSession::facts)
                .filter(session -> moved.containsKey(session.number()))
                .forEach(session -> object(session, requireNonNull(moved.get(session.number())), now, objections));
        if (!isEmpty() && !isAscending(days())) {
            objections.add(Objection.DAYS_OUT_OF_ORDER);
        }
        return objections;
    }

    private static void object(SessionFacts session, MovedSession to, LocalDateTime now, Set<Objection> objections) {
        if (!session.date().atTime(session.start()).isAfter(now)) {
            objections.add(Objection.SESSION_HELD);
        }
        if (!to.date().atTime(to.start()).isAfter(now)) {
            objections.add(Objection.STARTS_IN_THE_PAST);
        }
        var lasts = Duration.between(session.start(), session.end());
        if (!to.start().plus(lasts).isAfter(to.start())) {
            objections.add(Objection.ENDS_BEFORE_START);
        }
    }

    /** Homework is due as long before or after its day as it was. */
    void carryOut(List<EditionAssignment> homework) {
        var before = planned.stream().map(session -> session.facts().date()).toList();
        var after = days();
        homework.forEach(assignment -> assignment.follow(before, after));
        planned.forEach(session ->
                Optional.ofNullable(moved.get(session.facts().number())).ifPresent(session::move));
    }
}
