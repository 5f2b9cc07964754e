package nl.leervink.planning;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.leervink.planning.PlanResult.Objection;

/**
 * Sessions of an edition that move to other days or times.
 *
 * @param planned all its sessions, in order, where they are now
 * @param moved those that would be on another day or at another time
 */
record Moves(List<PlannedSession> planned, List<MovedSession> moved) {

    static Moves of(List<MovedSession> asked, List<PlannedSession> planned) {
        var now = planned.stream()
                .map(PlannedSession::facts)
                .map(session ->
                        new MovedSession(session.number(), session.partNumber(), session.date(), session.start()))
                .collect(toSet());
        return new Moves(
                planned, asked.stream().filter(one -> !now.contains(one)).toList());
    }

    static boolean isAscending(List<LocalDate> days) {
        return IntStream.range(1, days.size()).allMatch(i -> days.get(i - 1).isBefore(days.get(i)));
    }

    boolean isEmpty() {
        return moved.isEmpty();
    }

    /** The date of each day once they moved, in order. */
    List<LocalDate> days() {
        return List.copyOf(dates(this::dateOf).values());
    }

    private LocalDate dateOf(SessionFacts session) {
        return moveOf(session).map(MovedSession::date).orElse(session.date());
    }

    private Optional<MovedSession> moveOf(SessionFacts session) {
        return moved.stream().filter(move -> move.isOf(session)).findFirst();
    }

    /** The date of each day, by number: of all its parts the first. */
    private SortedMap<Integer, LocalDate> dates(Function<SessionFacts, LocalDate> dateOf) {
        return planned.stream()
                .map(PlannedSession::facts)
                .collect(toMap(SessionFacts::number, dateOf, (first, _) -> first, TreeMap::new));
    }

    /**
     * Why they cannot move so.
     *
     * @param counted those whose roster was closed
     */
    Set<Objection> objections(LocalDateTime now, Set<SessionId> counted) {
        var objections = EnumSet.noneOf(Objection.class);
        planned.stream()
                .map(PlannedSession::facts)
                .forEach(session -> moveOf(session).ifPresent(to -> object(session, to, now, objections)));
        var days = dates(this::dateOf);
        if (planned.stream()
                .map(PlannedSession::facts)
                .anyMatch(session -> !dateOf(session).equals(days.get(session.number())))) {
            objections.add(Objection.PARTS_ON_OTHER_DAYS);
        }
        if (planned.stream()
                .map(PlannedSession::facts)
                .anyMatch(session -> moveOf(session).isPresent() && counted.contains(session.id()))) {
            objections.add(Objection.ROSTER_CLOSED);
        }
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
        var before = List.copyOf(dates(SessionFacts::date).values());
        var after = days();
        homework.forEach(assignment -> assignment.follow(before, after));
        planned.forEach(session -> moveOf(session.facts()).ifPresent(session::move));
    }
}
