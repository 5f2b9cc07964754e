package nl.leervink.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leervink.catalogue.CourseBlueprint;
import nl.leervink.catalogue.CourseDay;
import nl.leervink.people.PersonId;
import nl.leervink.planning.PlanResult.Objection;

/**
 * The parts of an edition's days as they would be: together never fewer seats on a day than the edition has, so that whoever
 * gets a seat of it finds one on each day.
 *
 * @param planned all its sessions, as they are now
 * @param change what is asked, of parts and of all else
 */
record Parts(List<PlannedSession> planned, EditionChange change) {

    /** What can be said against the parts of an edition that is to be planned. */
    static Set<Objection> objections(EditionPlan plan, CourseBlueprint blueprint) {
        var objections = EnumSet.noneOf(Objection.class);
        plan.parts().stream().collect(groupingBy(PlannedPart::day)).forEach((number, parts) -> {
            var day = blueprint.days().stream()
                    .filter(one -> one.number() == number && !one.alsoFrom().isEmpty())
                    .findFirst();
            if (day.isEmpty() || parts.size() < 2) {
                objections.add(Objection.NO_PARTS_ON_THAT_DAY);
            }
            if (day.filter(one -> parts.stream().anyMatch(part -> lastsBeyondMidnight(one, part)))
                    .isPresent()) {
                objections.add(Objection.ENDS_BEFORE_START);
            }
        });
        plan.parts().forEach(part -> object(part.seats(), part.trainer(), part.place(), plan.trainers(), objections));
        if (plan.parts().stream()
                .collect(groupingBy(PlannedPart::day, summingInt(PlannedPart::seats)))
                .values()
                .stream()
                .anyMatch(seats -> seats < plan.capacity())) {
            objections.add(Objection.PARTS_WITH_TOO_FEW_SEATS);
        }
        return objections;
    }

    /** What can be said against what they would be. */
    Set<Objection> objections() {
        var objections = EnumSet.noneOf(Objection.class);
        change.parts()
                .forEach(part -> object(part.seats(), part.trainer(), part.place(), change.trainers(), objections));
        var seats = planned.stream()
                .map(PlannedSession::facts)
                .filter(session -> session.part().isPresent())
                .collect(groupingBy(SessionFacts::number, summingInt(this::seatsOf)));
        if (seats.values().stream().anyMatch(each -> each < change.capacity())) {
            objections.add(Objection.PARTS_WITH_TOO_FEW_SEATS);
        }
        return objections;
    }

    /** A part to which more come than it would have seats for. */
    Optional<SessionFacts> withFewerSeatsThan(Map<SessionId, Integer> taken) {
        return planned.stream()
                .map(PlannedSession::facts)
                .filter(session -> session.part().isPresent())
                .filter(session -> seatsOf(session) < taken.getOrDefault(session.id(), 0))
                .findFirst();
    }

    boolean changePlaces() {
        return planned.stream()
                .map(PlannedSession::facts)
                .anyMatch(session -> changeOf(session)
                        .filter(part -> !part.place().equals(session.part().flatMap(DayPart::place)))
                        .isPresent());
    }

    void carryOut() {
        for (var session : planned) {
            session.isTrainedBy(change.trainers());
            var facts = session.facts();
            changeOf(facts).filter(_ -> facts.part().isPresent()).ifPresent(session::change);
        }
    }

    private Optional<ChangedPart> changeOf(SessionFacts session) {
        return change.parts().stream().filter(part -> part.isOf(session)).findFirst();
    }

    private int seatsOf(SessionFacts session) {
        return changeOf(session)
                .map(ChangedPart::seats)
                .or(() -> session.part().map(DayPart::seats))
                .orElse(0);
    }

    private static boolean lastsBeyondMidnight(CourseDay day, PlannedPart part) {
        var lasts = Duration.between(day.start(), day.end());
        return !part.start().plus(lasts).isAfter(part.start());
    }

    private static void object(
            int seats,
            Optional<PersonId> trainer,
            Optional<String> place,
            Collection<PersonId> trainers,
            Set<Objection> objections) {
        if (seats < 1) {
            objections.add(Objection.PARTS_WITH_TOO_FEW_SEATS);
        }
        if (trainer.filter(one -> !trainers.contains(one)).isPresent()) {
            objections.add(Objection.PART_OF_ANOTHER_TRAINER);
        }
        if (place.filter(words -> words.length() > Planning.LONGEST_PLACE).isPresent()) {
            objections.add(Objection.NO_PLACE);
        }
    }
}
