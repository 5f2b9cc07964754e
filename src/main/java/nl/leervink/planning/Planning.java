package nl.leervink.planning;

import static nl.leervink.planning.PlanResult.Objection.DAYS_OUT_OF_ORDER;
import static nl.leervink.planning.PlanResult.Objection.DAY_MISSING;
import static nl.leervink.planning.PlanResult.Objection.DEADLINE_AFTER_START;
import static nl.leervink.planning.PlanResult.Objection.DEADLINE_IN_THE_PAST;
import static nl.leervink.planning.PlanResult.Objection.DECISION_AFTER_START;
import static nl.leervink.planning.PlanResult.Objection.DECISION_IN_THE_PAST;
import static nl.leervink.planning.PlanResult.Objection.NO_PLACE;
import static nl.leervink.planning.PlanResult.Objection.NO_TRAINER;
import static nl.leervink.planning.PlanResult.Objection.REASON_TOO_LONG;
import static nl.leervink.planning.PlanResult.Objection.SEATS_OUT_OF_BOUNDS;
import static nl.leervink.planning.PlanResult.Objection.STARTS_IN_THE_PAST;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leervink.catalogue.CourseBlueprint;
import nl.leervink.catalogue.CourseDay;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.Courses;
import nl.leervink.kernel.BetweenModules;
import nl.leervink.kernel.ForOffice;
import nl.leervink.kernel.OneLine;
import nl.leervink.kernel.Period;
import nl.leervink.people.PersonId;
import nl.leervink.planning.PlanResult.Objection;
import nl.leervink.planning.PlanResult.Planned;
import nl.leervink.planning.PlanResult.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's planning table: editions from courses, and the steps of their life. */
@Service
public class Planning {

    public static final int LONGEST_PLACE = 200;
    public static final int LONGEST_REASON = 1000;

    /** The most seats an edition for one organisation can have, whatever its course takes. */
    public static final int LARGEST_GROUP = 250;

    private final Courses courses;
    private final PlannedEditions editions;
    private final PlannedSessions sessions;
    private final EditionAssignments assignments;
    private final ClosedRosters rosters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Planning(
            Courses courses,
            PlannedEditions editions,
            PlannedSessions sessions,
            EditionAssignments assignments,
            ClosedRosters rosters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.courses = courses;
        this.editions = editions;
        this.sessions = sessions;
        this.assignments = assignments;
        this.rosters = rosters;
        this.events = events;
        this.clock = clock;
    }

    /** Dates for every day of the course in its rhythm, from the first; and of each that had to move, why. */
    @ForOffice
    @Transactional(readOnly = true)
    public List<DayProposal> propose(CourseId course, LocalDate first) {
        var days = courses.blueprint(course).days();
        var dates = Rhythm.from(first, days.stream().map(CourseDay::interval).toList());
        return IntStream.range(0, days.size())
                .mapToObj(i -> proposal(days.get(i), dates.get(i)))
                .toList();
    }

    /** Plans an edition as a draft, and freezes what it takes from its course. */
    @ForOffice
    @Transactional
    public PlanResult plan(EditionPlan plan) {
        var blueprint = courses.blueprint(plan.course());
        var objections = objectionsTo(plan, blueprint, blueprint.minimum(), blueprint.maximum());
        if (!objections.isEmpty()) {
            return new Refused(objections);
        }
        return new Planned(saved(new Edition(blueprint, plan, decideBy(plan)), blueprint, plan));
    }

    /** Plans an edition that was agreed with an organisation, open at once to its people; it goes on, on the dates agreed. */
    @BetweenModules
    @Transactional
    public PlanResult planClosed(ClosedPlan closed) {
        var blueprint = courses.blueprint(closed.plan().course());
        var objections = objectionsTo(closed.plan(), blueprint, closed.minimum(), LARGEST_GROUP);
        if (!objections.isEmpty()) {
            return new Refused(objections);
        }
        var edition = new Edition(blueprint, closed, decideBy(closed.plan()));
        edition.open();
        edition.confirm(clock.instant());
        var id = saved(edition, blueprint, closed.plan());
        tellWhoTrains(edition.facts());
        return new Planned(id);
    }

    /** Opens a draft for enrolment, and tells who trains it. */
    @ForOffice
    @Transactional
    public OpenResult open(EditionId id) {
        var edition = editions.findLocked(id).orElseThrow();
        var facts = edition.facts();
        if (facts.status() == EditionStatus.DRAFT && isPast(facts.enrolUntil())) {
            return new OpenResult.EnrolmentEnded(facts.enrolUntil());
        }
        if (!edition.open()) {
            return new OpenResult.MovedOn(facts.status());
        }
        tellWhoTrains(facts);
        return new OpenResult.Opened();
    }

    private void tellWhoTrains(EditionFacts opened) {
        events.publishEvent(new TrainersChanged(opened.id(), Set.copyOf(opened.trainers()), Set.of(), clock.instant()));
    }

    /** Decides that an edition goes on. */
    @ForOffice
    @Transactional
    public GoResult confirm(EditionId id) {
        var edition = editions.findLocked(id).orElseThrow();
        var facts = edition.facts();
        if (facts.status() != EditionStatus.OPEN) {
            return new GoResult.NotOpen(facts.status());
        }
        if (facts.confirmedAt().isPresent()) {
            return new GoResult.WentBefore();
        }
        if (!LocalDate.now(clock).isBefore(facts.period().firstDay())) {
            return new GoResult.Began();
        }
        edition.confirm(clock.instant());
        events.publishEvent(new EditionConfirmed(id));
        return new GoResult.Goes();
    }

    /**
     * Cancels an edition, or once it began the sessions that are to come of it.
     *
     * @param reason what people are told; of a draft nobody is told anything
     */
    @ForOffice
    @Transactional
    public CancelResult cancel(EditionId id, String reason) {
        var edition = editions.findLocked(id).orElseThrow();
        var facts = edition.facts();
        var now = clock.instant();
        if (sessions.findByEditionOrderByNumberAscPartAsc(id).stream()
                .noneMatch(session -> session.facts().begins().isAfter(now))) {
            return new CancelResult.TooLate();
        }
        var told = OneLine.of(reason);
        if ((facts.status() == EditionStatus.OPEN && told.isEmpty()) || told.length() > LONGEST_REASON) {
            return new CancelResult.NoReason(LONGEST_REASON);
        }
        if (!edition.cancel(told, now)) {
            return new CancelResult.TooLate();
        }
        if (facts.status() == EditionStatus.OPEN) {
            events.publishEvent(new EditionCancelled(id));
        }
        return new CancelResult.Cancelled();
    }

    /**
     * Changes what an edition did not freeze, while it is a draft or open.
     *
     * @param taken its seats that are given away; the caller holds the edition
     * @param takenOfParts how many come to each part of a day, if anybody does
     */
    @BetweenModules
    @Transactional
    public ChangeResult change(EditionId id, EditionChange change, int taken, Map<SessionId, Integer> takenOfParts) {
        var edition = editions.findLocked(id).orElseThrow();
        var facts = edition.facts();
        if (facts.status() != EditionStatus.DRAFT && facts.status() != EditionStatus.OPEN) {
            return new ChangeResult.Final(facts.status());
        }
        var planned = sessions.findByEditionOrderByNumberAscPartAsc(id);
        if (wasChangedSince(change.seen(), facts, planned)) {
            return new ChangeResult.ChangedMeanwhile();
        }
        var maximum = facts.closedTo().isPresent()
                ? LARGEST_GROUP
                : courses.blueprint(facts.course()).maximum();
        var objections = objectionsTo(change.place(), change.trainers(), change.capacity(), facts.minimum(), maximum);
        var parts = new Parts(planned, change);
        objections.addAll(parts.objections());
        var moves = Moves.of(change.moved(), planned);
        objections.addAll(moves.objections(LocalDateTime.now(clock), rosters.of(id)));
        objections.addAll(objectionsTo(change, facts, moves.days().getFirst()));
        if (!objections.isEmpty()) {
            return new ChangeResult.Refused(objections, facts.minimum(), maximum);
        }
        if (change.capacity() < taken) {
            return new ChangeResult.SeatsTaken(taken);
        }
        var crowded = parts.withFewerSeatsThan(takenOfParts);
        if (crowded.isPresent()) {
            return new ChangeResult.PartSeatsTaken(
                    crowded.get(), takenOfParts.getOrDefault(crowded.get().id(), 0));
        }
        edition.change(change);
        parts.carryOut();
        if (!moves.isEmpty()) {
            moves.carryOut(assignments.findByEditionOrderByDueAscIdAsc(id));
            edition.span(new Period(moves.days().getFirst(), moves.days().getLast()));
        }
        if (!moves.isEmpty() || parts.changePlaces() || !change.place().equals(facts.place())) {
            events.publishEvent(
                    new SessionsChanged(id, Optional.of(change.reason()).filter(words -> !words.isEmpty())));
        }
        tellTrainers(facts, change.trainers());
        return new ChangeResult.Changed();
    }

    private static boolean wasChangedSince(
            Optional<SeenEdition> seen, EditionFacts facts, List<PlannedSession> planned) {
        var now = planned.stream().map(PlannedSession::facts).toList();
        return seen.filter(before -> before.differsFrom(facts, now)).isPresent();
    }

    private void tellTrainers(EditionFacts before, List<PersonId> trainers) {
        var joined = new LinkedHashSet<>(trainers);
        before.trainers().forEach(joined::remove);
        var left = new LinkedHashSet<>(before.trainers());
        trainers.forEach(left::remove);
        if (before.status() == EditionStatus.OPEN && !(joined.isEmpty() && left.isEmpty())) {
            events.publishEvent(new TrainersChanged(before.id(), joined, left, clock.instant()));
        }
    }

    private Set<Objection> objectionsTo(EditionChange change, EditionFacts facts, LocalDate firstDay) {
        var objections = EnumSet.noneOf(Objection.class);
        if (change.enrolUntil().isAfter(firstDay)) {
            objections.add(DEADLINE_AFTER_START);
        }
        if (!change.enrolUntil().equals(facts.enrolUntil()) && isPast(change.enrolUntil())) {
            objections.add(DEADLINE_IN_THE_PAST);
        }
        var decideBy = change.decideBy().orElse(facts.decideBy());
        if (decideBy.isAfter(firstDay)) {
            objections.add(DECISION_AFTER_START);
        }
        if (!decideBy.equals(facts.decideBy()) && isPast(decideBy)) {
            objections.add(DECISION_IN_THE_PAST);
        }
        if (change.reason().length() > LONGEST_REASON) {
            objections.add(REASON_TOO_LONG);
        }
        return objections;
    }

    private boolean isPast(LocalDate day) {
        return day.isBefore(LocalDate.now(clock));
    }

    private LocalDate decideBy(EditionPlan plan) {
        return plan.decideBy()
                .orElseGet(
                        () -> DecisionDay.usual(plan.enrolUntil(), plan.days().getFirst(), LocalDate.now(clock)));
    }

    /** Closes an edition whose certificates are being issued; whether it was open until now. */
    @BetweenModules
    @Transactional
    public boolean close(EditionId edition) {
        return editions.findLocked(edition).orElseThrow().close();
    }

    private EditionId saved(Edition edition, CourseBlueprint blueprint, EditionPlan plan) {
        editions.save(edition);
        IntStream.range(0, plan.days().size())
                .boxed()
                .flatMap(i -> sessionsOf(
                        edition.id(), blueprint.days().get(i), plan.days().get(i), plan.partsOf(i + 1)))
                .forEach(sessions::save);
        blueprint.homework().stream()
                .flatMap(asked -> EditionAssignment.of(edition.id(), asked, plan.days()))
                .forEach(assignments::save);
        return edition.id();
    }

    private static Stream<PlannedSession> sessionsOf(
            EditionId edition, CourseDay day, LocalDate date, List<PlannedPart> parts) {
        return parts.isEmpty()
                ? Stream.of(new PlannedSession(edition, day, date))
                : IntStream.range(0, parts.size())
                        .mapToObj(i -> new PlannedSession(edition, day, date, i + 1, parts.get(i)));
    }

    private static DayProposal proposal(CourseDay day, WorkingDay falls) {
        return new DayProposal(
                day.number(),
                day.title(),
                falls.date(),
                falls.skipped(),
                day.start(),
                day.end(),
                day.contactTime(),
                day.starts());
    }

    private Set<Objection> objectionsTo(EditionPlan plan, CourseBlueprint blueprint, int minimum, int maximum) {
        var objections = objectionsTo(plan.place(), plan.trainers(), plan.capacity(), minimum, maximum);
        if (plan.days().isEmpty() || plan.days().size() != blueprint.days().size()) {
            objections.add(DAY_MISSING);
            return objections;
        }
        objections.addAll(Parts.objections(plan, blueprint));
        if (!Moves.isAscending(plan.days())) {
            objections.add(DAYS_OUT_OF_ORDER);
        }
        if (isPast(plan.days().getFirst())) {
            objections.add(STARTS_IN_THE_PAST);
        } else if (isPast(plan.enrolUntil())) {
            objections.add(DEADLINE_IN_THE_PAST);
        }
        if (plan.enrolUntil().isAfter(plan.days().getFirst())) {
            objections.add(DEADLINE_AFTER_START);
        }
        var decideBy = decideBy(plan);
        if (decideBy.isAfter(plan.days().getFirst())) {
            objections.add(DECISION_AFTER_START);
        } else if (plan.decideBy().isPresent() && isPast(decideBy)) {
            objections.add(DECISION_IN_THE_PAST);
        }
        return objections;
    }

    private static Set<Objection> objectionsTo(
            String place, List<PersonId> trainers, int capacity, int minimum, int maximum) {
        var objections = EnumSet.noneOf(Objection.class);
        if (trainers.isEmpty()) {
            objections.add(NO_TRAINER);
        }
        if (place.isBlank() || place.length() > LONGEST_PLACE) {
            objections.add(NO_PLACE);
        }
        if (capacity < minimum || capacity > maximum) {
            objections.add(SEATS_OUT_OF_BOUNDS);
        }
        return objections;
    }
}
