package nl.leervink.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.catalogue.CourseDescription;
import nl.leervink.catalogue.CourseDescription.Terms;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.Courses;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.demo.IntervisionGuideTraining;
import nl.leervink.kernel.Money;
import nl.leervink.kernel.Role;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Editions of the training of the first source document, on the days a test needs, whoever acts. */
@Component
@Transactional
public class TestEditions {

    private static final String PLACE = "Mijnerf, Utrecht";

    private final TestCourses some;
    private final Courses courses;
    private final PlannedEditions editions;
    private final PlannedSessions sessions;
    private final EditionAssignments assignments;
    private final Planning planning;
    private final TestPeople people;
    private final TestClock clock;

    TestEditions(
            TestCourses some,
            Courses courses,
            PlannedEditions editions,
            PlannedSessions sessions,
            EditionAssignments assignments,
            Planning planning,
            TestPeople people,
            TestClock clock) {
        this.some = some;
        this.courses = courses;
        this.editions = editions;
        this.sessions = sessions;
        this.assignments = assignments;
        this.planning = planning;
        this.people = people;
        this.clock = clock;
    }

    /** Open, its days the first, the day after, and six weeks later. */
    public EditionId anEdition(LocalDate first, PersonId... trainers) {
        return anEdition(some.aTraining(), first, trainers);
    }

    /** As {@link #anEdition(LocalDate, PersonId...)}, of a course of three days. */
    public EditionId anEdition(CourseId course, LocalDate first, PersonId... trainers) {
        var blueprint = courses.blueprint(course);
        var days = List.of(first, first.plusDays(1), first.plusWeeks(6));
        var plan = new EditionPlan(blueprint.course(), days, List.of(trainers), "Utrecht", blueprint.maximum(), first);
        var edition = new Edition(blueprint, plan, first);
        edition.open();
        editions.save(edition);
        for (var day = 0; day < days.size(); day++) {
            sessions.save(new PlannedSession(edition.id(), blueprint.days().get(day), days.get(day)));
        }
        blueprint.homework().stream()
                .flatMap(asked -> EditionAssignment.of(edition.id(), asked, days))
                .forEach(assignments::save);
        return edition.id();
    }

    /** Open to the people of this organisation only, with ten seats, of a training whose minimum is more. */
    public EditionId aClosedEdition(OrganisationId organisation) {
        var course = some.aTraining();
        var days = daysFrom(course, clock.today().plusWeeks(4));
        var plan = new EditionPlan(course, days, List.of(people.someone()), PLACE, 10, days.getFirst());
        return switch (planning.planClosed(
                new ClosedPlan(plan, organisation, 3, new Money(new BigDecimal("412.50"))))) {
            case PlanResult.Planned(var edition) -> edition;
            case PlanResult.Refused refused -> throw new IllegalStateException("Not planned: " + refused);
        };
    }

    public void close(EditionId edition) {
        editions.findLocked(edition).orElseThrow().close();
    }

    public void cancel(EditionId edition) {
        editions.findLocked(edition).orElseThrow().cancel("Te weinig deelnemers.", clock.instant());
    }

    /** These and nobody else train it from now on. */
    public void train(EditionId edition, PersonId... trainers) {
        var planned = editions.findLocked(edition).orElseThrow();
        var facts = planned.facts();
        planned.change(new EditionChange(facts.place(), List.of(trainers), facts.capacity(), facts.enrolUntil()));
    }

    /** A session, 1 for the first. */
    public SessionId session(EditionId edition, int number) {
        return sessions.findByEditionOrderByNumberAscPartAsc(edition)
                .get(number - 1)
                .getId();
    }

    public AssignmentId assignment(EditionId edition, AssignmentKind kind) {
        return assignments.findByEditionOrderByDueAscIdAsc(edition).stream()
                .map(EditionAssignment::facts)
                .filter(assignment -> assignment.kind() == kind)
                .map(AssignmentFacts::id)
                .findFirst()
                .orElseThrow();
    }

    /** One that begins in four weeks and has twelve seats. */
    public EditionId anOpenEdition() {
        return anOpenEdition(people.someone("Hanna", "Prins"), clock.today().plusWeeks(4), 12);
    }

    /** One that begins on exactly this day, be it past; one can enrol until then. Any number of seats from one on. */
    public EditionId anOpenEdition(PersonId trainer, LocalDate firstDay, int capacity) {
        return anOpenEdition(aTrainingFor(capacity), trainer, firstDay, capacity);
    }

    public EditionId anOpenEdition(CourseId course, PersonId trainer, LocalDate firstDay, int capacity) {
        return inTimeFor(firstDay, () -> {
            var edition = aDraft(course, trainer, firstDay, capacity);
            SignIn.during(PersonId.next(), Role.OFFICE, () -> planning.open(edition));
            return edition;
        });
    }

    /**
     * Open, beginning in four weeks: a whole day, and two weeks later half a day in the morning or the afternoon.
     *
     * @param seats of the edition
     * @param morning how many of them may come in the morning
     */
    public EditionId anEditionInParts(int seats, int morning, int afternoon) {
        var course = some.aTrainingInParts(seats);
        var first = clock.today().plusWeeks(4);
        var trainer = people.someone("Hanna", "Prins");
        var parts = List.of(part(LocalTime.of(9, 30), morning), part(LocalTime.of(14, 0), afternoon));
        var planned = SignIn.during(
                PersonId.next(),
                Role.OFFICE,
                () -> planning.plan(new EditionPlan(
                        course,
                        daysFrom(course, first),
                        List.of(trainer),
                        PLACE,
                        seats,
                        first,
                        Optional.empty(),
                        parts)));
        if (planned instanceof PlanResult.Planned(var edition)) {
            SignIn.during(PersonId.next(), Role.OFFICE, () -> planning.open(edition));
            return edition;
        }
        throw new IllegalStateException("Not planned: " + planned);
    }

    private static PlannedPart part(LocalTime start, int seats) {
        return new PlannedPart(2, start, seats, Optional.empty(), Optional.empty());
    }

    public EditionId aDraft() {
        return aDraft(
                aTrainingFor(12),
                people.someone("Hanna", "Prins"),
                clock.today().plusWeeks(4),
                12);
    }

    /** Planned a month before it begins, if that day is past. */
    public EditionId aDraft(CourseId course, PersonId trainer, LocalDate firstDay, int capacity) {
        var result = inTimeFor(
                firstDay,
                () -> SignIn.during(
                        PersonId.next(),
                        Role.OFFICE,
                        () -> planning.plan(new EditionPlan(
                                course, daysFrom(course, firstDay), List.of(trainer), PLACE, capacity, firstDay))));
        if (result instanceof PlanResult.Planned planned) {
            return planned.edition();
        }
        throw new IllegalStateException("Not planned: " + result);
    }

    /** A month before a day that is past. */
    private <T> T inTimeFor(LocalDate firstDay, Supplier<T> deed) {
        var now = clock.instant();
        if (firstDay.isBefore(clock.today())) {
            clock.goTo(firstDay.minusMonths(1));
        }
        try {
            return deed.get();
        } finally {
            clock.goTo(now);
        }
    }

    private List<LocalDate> daysFrom(CourseId course, LocalDate firstDay) {
        var proposed = SignIn.during(PersonId.next(), Role.OFFICE, () -> planning.propose(course, firstDay));
        var days = new ArrayList<>(proposed.stream().map(DayProposal::date).toList());
        days.set(0, firstDay);
        return days;
    }

    private CourseId aTrainingFor(int seats) {
        var told = IntervisionGuideTraining.described(TestCourses.aSlug());
        var terms = told.terms();
        return some.offered(new CourseDescription(
                told.slug(),
                told.kind(),
                told.title(),
                told.about(),
                told.contents(),
                told.programme(),
                told.award(),
                new Terms(
                        Math.min(seats, terms.minimum()),
                        Math.max(seats, terms.maximum()),
                        terms.forms(),
                        terms.price(),
                        terms.vat())));
    }
}
