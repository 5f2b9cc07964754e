package nl.leervink.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.enrolment.EditionChanges;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.planning.PlanResult.Objection;
import nl.leervink.planning.PlanResult.Planned;
import nl.leervink.planning.PlanResult.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The last day to enrol is one on which somebody can. */
@ModuleTest
class EnrolUntilTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Autowired
    Planning planning;

    @Autowired
    EditionOverview overview;

    @Autowired
    EditionChanges changes;

    @Autowired
    TestEditions some;

    @Autowired
    TestCourses courses;

    @Autowired
    TestClock clock;

    @BeforeEach
    void theOfficePlans() {
        clock.goTo(TODAY);
        SignIn.as(PersonId.next(), Role.OFFICE);
    }

    @Test
    void itIsPlannedOnADayToComeOrToday() {
        assertThat(plannedUntil(YESTERDAY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections()).containsExactly(Objection.DEADLINE_IN_THE_PAST));
        assertThat(plannedUntil(TODAY)).isInstanceOf(Planned.class);
    }

    @Test
    void itCannotBeMovedToADayThatIsPast() {
        var edition = some.anOpenEdition();

        assertThat(changedUntil(edition, YESTERDAY))
                .isInstanceOfSatisfying(
                        ChangeResult.Refused.class,
                        refused -> assertThat(refused.objections()).containsExactly(Objection.DEADLINE_IN_THE_PAST));
    }

    @Test
    void onceItPassedTheRestCanStillBeChanged() {
        var edition = ((Planned) plannedUntil(TODAY)).edition();
        clock.goTo(TODAY.plusDays(3));

        assertThat(changedUntil(edition, TODAY)).isEqualTo(new ChangeResult.Changed());
    }

    @Test
    void whatNobodyCanEnrolInIsNotOpenedUntilThatIsMended() {
        var edition = ((Planned) plannedUntil(TODAY)).edition();
        clock.goTo(TODAY.plusDays(1));

        assertThat(planning.open(edition)).isEqualTo(new OpenResult.EnrolmentEnded(TODAY));
        assertThat(overview.edition(edition).orElseThrow().status()).isEqualTo(EditionStatus.DRAFT);

        changedUntil(edition, TODAY.plusDays(1));
        assertThat(planning.open(edition)).isEqualTo(new OpenResult.Opened());
    }

    private PlanResult plannedUntil(LocalDate day) {
        var days = List.of(TODAY.plusWeeks(4), TODAY.plusWeeks(5), TODAY.plusWeeks(6));
        return planning.plan(new EditionPlan(courses.aTraining(), days, List.of(PersonId.next()), "Utrecht", 10, day));
    }

    private ChangeResult changedUntil(EditionId edition, LocalDate day) {
        var facts = overview.edition(edition).orElseThrow();
        return changes.change(edition, new EditionChange(facts.place(), facts.trainers(), facts.capacity(), day));
    }
}
