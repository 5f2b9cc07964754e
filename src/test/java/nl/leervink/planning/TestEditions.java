package nl.leervink.planning;

import java.time.LocalDate;
import java.util.List;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.catalogue.Courses;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Editions of the training of the first source document, on the days a test needs, whoever acts. */
@Component
@Transactional
public class TestEditions {

    private final TestCourses some;
    private final Courses courses;
    private final PlannedEditions editions;
    private final PlannedSessions sessions;
    private final EditionAssignments assignments;

    TestEditions(
            TestCourses some,
            Courses courses,
            PlannedEditions editions,
            PlannedSessions sessions,
            EditionAssignments assignments) {
        this.some = some;
        this.courses = courses;
        this.editions = editions;
        this.sessions = sessions;
        this.assignments = assignments;
    }

    /** Open, its days the first, the day after, and six weeks later. */
    public EditionId anEdition(LocalDate first, PersonId... trainers) {
        var blueprint = courses.blueprint(some.aTraining());
        var days = List.of(first, first.plusDays(1), first.plusWeeks(6));
        var plan = new EditionPlan(blueprint.course(), days, List.of(trainers), "Utrecht", blueprint.maximum(), first);
        var edition = new Edition(blueprint, plan);
        edition.open();
        editions.save(edition);
        for (var day = 0; day < days.size(); day++) {
            sessions.save(new PlannedSession(edition.id(), blueprint.days().get(day), days.get(day)));
        }
        blueprint.homework().forEach(asked -> assignments.save(new EditionAssignment(edition.id(), asked, days)));
        return edition.id();
    }

    public void close(EditionId edition) {
        editions.findLocked(edition).orElseThrow().close();
    }

    public void cancel(EditionId edition) {
        editions.findLocked(edition).orElseThrow().cancel();
    }

    /** A session, 1 for the first. */
    public SessionId session(EditionId edition, int number) {
        return sessions.findByEditionOrderByNumber(edition).get(number - 1).getId();
    }

    public AssignmentId assignment(EditionId edition, AssignmentKind kind) {
        return assignments.findByEditionOrderByDueAscIdAsc(edition).stream()
                .map(EditionAssignment::facts)
                .filter(assignment -> assignment.kind() == kind)
                .map(AssignmentFacts::id)
                .findFirst()
                .orElseThrow();
    }
}
