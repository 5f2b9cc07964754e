package nl.leervink.enrolment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.planning.ChangeResult;
import nl.leervink.planning.EditionChange;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.MovedSession;
import nl.leervink.planning.PlanResult.Objection;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The days of the edition are 12 and 15 March, and 26 April 2027; the clocks go forward on 28 March. */
@ModuleTest
class MovedSessionsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 12);
    private static final LocalTime HALF_PAST_NINE = LocalTime.of(9, 30);

    @Autowired
    EditionChanges changes;

    @Autowired
    Editions planned;

    @Autowired
    TestEditions editions;

    @Autowired
    TestCourses courses;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestPeople people;

    @Autowired
    TestPost post;

    @Autowired
    TestClock clock;

    private PersonId trainer;
    private PersonId noor;
    private EditionId edition;

    @BeforeEach
    void noorHasAPlace() {
        clock.goTo(TODAY);
        trainer = people.someone("Hanna", "Prins");
        noor = people.someone();
        edition = editions.anOpenEdition(courses.aTraining(), trainer, FIRST_DAY, 12);
        enrolments.enrol(noor, edition);
        SignIn.as(PersonId.next(), Role.OFFICE);
    }

    @Test
    void aSessionMovesWithItsWholeProgramme() {
        var before = session(2);

        move(new MovedSession(2, LocalDate.of(2027, 3, 30), LocalTime.of(13, 0)));

        var after = session(2);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.date()).isEqualTo(LocalDate.of(2027, 3, 30));
        assertThat(after.start()).isEqualTo(LocalTime.of(13, 0));
        assertThat(after.contactTime()).isEqualTo(before.contactTime());
        assertThat(after.blocks()).hasSameSizeAs(before.blocks());
        assertThat(session(1)).isEqualTo(planned.sessions(edition).getFirst());
    }

    @Test
    void whatIsCountedFromADayMovesWithIt() {
        var before = facts();
        var homework = planned.homework(edition);
        var last = session(3);

        move(new MovedSession(3, last.date().plusDays(10), last.start()));

        assertThat(facts().period().lastDay()).isEqualTo(last.date().plusDays(10));
        assertThat(facts().period().firstDay()).isEqualTo(FIRST_DAY);
        assertThat(facts().certificatesDue()).isEqualTo(before.certificatesDue().plusDays(10));
        assertThat(planned.homework(edition)).allSatisfy(after -> {
            var was = homework.stream()
                    .filter(one -> one.id().equals(after.id()))
                    .map(AssignmentFacts::due)
                    .findFirst()
                    .orElseThrow();
            assertThat(after.due()).isIn(was, was.plusDays(10));
        });
    }

    @Test
    void homeworkFollowsTheDayItIsCountedFrom() {
        var sessions = planned.sessions(edition);
        var homework = planned.homework(edition);

        change(
                TODAY,
                sessions.stream()
                        .map(session -> new MovedSession(
                                session.number(), session.date().plusWeeks(1), session.start()))
                        .toList(),
                "");

        assertThat(planned.homework(edition))
                .extracting(AssignmentFacts::due)
                .containsExactlyElementsOf(
                        homework.stream().map(one -> one.due().plusWeeks(1)).toList());
    }

    @Test
    void whoHasAPlaceAndTheTrainerAreToldWithTheReason() {
        change(
                facts().enrolUntil(),
                List.of(new MovedSession(2, LocalDate.of(2027, 3, 30), HALF_PAST_NINE)),
                "De zaal was bezet.");

        await().atMost(10, SECONDS)
                .until(() -> !post.to(trainer, "sessions-changed-trainer").isEmpty());
        assertThat(post.to(noor, "sessions-changed"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("dinsdag 30 maart 2027, 9.30", "Waarom: De zaal was bezet."));
        assertThat(post.to(trainer, "sessions-changed-trainer"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).contains("dinsdag 30 maart 2027, 9.30"));
    }

    @Test
    void eachMoveIsToldAlsoOfAnotherDay() {
        move(new MovedSession(2, LocalDate.of(2027, 3, 30), HALF_PAST_NINE));
        await().atMost(10, SECONDS)
                .until(() -> post.to(noor, "sessions-changed").size() == 1);

        move(new MovedSession(3, LocalDate.of(2027, 5, 3), HALF_PAST_NINE));

        await().atMost(10, SECONDS)
                .until(() -> post.to(noor, "sessions-changed").size() == 2);
        await().atMost(10, SECONDS)
                .until(() -> post.to(trainer, "sessions-changed-trainer").size() == 2);
    }

    @Test
    void whereNothingMovesNobodyIsTold() {
        var first = session(1);

        move(new MovedSession(1, first.date(), first.start()));
        move(new MovedSession(2, LocalDate.of(2027, 3, 30), HALF_PAST_NINE));

        await().atMost(10, SECONDS)
                .until(() -> !post.to(noor, "sessions-changed").isEmpty());
        assertThat(post.to(noor, "sessions-changed"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).doesNotContain("Waarom"));
    }

    @Test
    void theDaysStayInOrder() {
        assertRefused(new MovedSession(1, session(2).date(), HALF_PAST_NINE), Objection.DAYS_OUT_OF_ORDER);
    }

    @Test
    void aSessionThatBeganStaysWhereItWas() {
        clock.goTo(session(1).date());

        assertRefused(new MovedSession(1, session(1).date().plusDays(1), HALF_PAST_NINE), Objection.SESSION_HELD);
        move(new MovedSession(2, session(2).date().plusDays(1), HALF_PAST_NINE));
    }

    @Test
    void nothingMovesIntoThePast() {
        assertRefused(
                new MovedSession(1, TODAY.minusDays(1), HALF_PAST_NINE),
                Objection.STARTS_IN_THE_PAST,
                Objection.DEADLINE_AFTER_START,
                Objection.DECISION_AFTER_START);
    }

    @Test
    void noSessionEndsBeforeItBegins() {
        assertRefused(new MovedSession(3, session(3).date(), LocalTime.of(20, 0)), Objection.ENDS_BEFORE_START);
    }

    @Test
    void enrolmentEndsAndIsDecidedOnBeforeTheFirstDay() {
        assertRefused(
                new MovedSession(1, facts().decideBy().minusDays(1), HALF_PAST_NINE),
                Objection.DEADLINE_AFTER_START,
                Objection.DECISION_AFTER_START);
    }

    @Test
    void theDayToDecideByChangesButNotToThePast() {
        var now = facts();
        assertThat(decideBy(TODAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        ChangeResult.Refused.class,
                        refused -> assertThat(refused.objections()).containsExactly(Objection.DECISION_IN_THE_PAST));
        assertThat(decideBy(TODAY)).isEqualTo(new ChangeResult.Changed());

        clock.goTo(TODAY.plusDays(3));
        assertThat(changes.change(
                        edition, new EditionChange("Zwolle", now.trainers(), now.capacity(), now.enrolUntil())))
                .as("what was decided on late may change otherwise")
                .isEqualTo(new ChangeResult.Changed());
    }

    private ChangeResult decideBy(LocalDate day) {
        var now = facts();
        return changes.change(
                edition,
                new EditionChange(
                        now.place(),
                        now.trainers(),
                        now.capacity(),
                        now.enrolUntil(),
                        Optional.of(day),
                        List.of(),
                        ""));
    }

    private void assertRefused(MovedSession moved, Objection... objections) {
        var now = facts();
        var result = changes.change(
                edition,
                new EditionChange(
                        now.place(),
                        now.trainers(),
                        now.capacity(),
                        now.enrolUntil(),
                        Optional.empty(),
                        List.of(moved),
                        ""));

        assertThat(result)
                .isInstanceOfSatisfying(
                        ChangeResult.Refused.class,
                        refused -> assertThat(refused.objections()).containsExactlyInAnyOrder(objections));
    }

    private void move(MovedSession moved) {
        change(facts().enrolUntil(), List.of(moved), "");
    }

    private void change(LocalDate enrolUntil, List<MovedSession> moved, String reason) {
        var now = facts();
        assertThat(changes.change(
                        edition,
                        new EditionChange(
                                now.place(),
                                now.trainers(),
                                now.capacity(),
                                enrolUntil,
                                Optional.empty(),
                                moved,
                                reason)))
                .isEqualTo(new ChangeResult.Changed());
    }

    private EditionFacts facts() {
        return planned.find(edition).orElseThrow();
    }

    private SessionFacts session(int number) {
        return planned.sessions(edition).get(number - 1);
    }
}
