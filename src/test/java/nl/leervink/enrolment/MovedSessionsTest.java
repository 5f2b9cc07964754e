package nl.leervink.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.leervink.ModuleTest;
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.planning.ChangeResult;
import nl.leervink.planning.EditionChange;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.MovedSession;
import nl.leervink.planning.PlanResult.Objection;
import nl.leervink.planning.SessionFacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The days of the edition are 12 and 15 March, and 26 April 2027; the clocks go forward on 28 March. */
@ModuleTest
class MovedSessionsTest extends EditionLife {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 12);
    private static final LocalTime HALF_PAST_NINE = LocalTime.of(9, 30);

    private EditionId edition;

    @BeforeEach
    void noorHasAPlace() {
        clock.goTo(TODAY);
        edition = anEditionFrom(FIRST_DAY);
        enrolments.enrol(noor, edition);
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

        awaitLetter(trainer, "sessions-changed-trainer");
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
        awaitLetter(noor, "sessions-changed");

        move(new MovedSession(3, LocalDate.of(2027, 5, 3), HALF_PAST_NINE));

        awaitLetters(noor, "sessions-changed", 2);
        awaitLetters(trainer, "sessions-changed-trainer", 2);
    }

    @Test
    void whereNothingMovesNobodyIsTold() {
        var first = session(1);

        move(new MovedSession(1, first.date(), first.start()));
        move(new MovedSession(2, LocalDate.of(2027, 3, 30), HALF_PAST_NINE));

        awaitLetter(noor, "sessions-changed");
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
        assertThat(decideBy(edition, TODAY.minusDays(1)))
                .isInstanceOfSatisfying(
                        ChangeResult.Refused.class,
                        refused -> assertThat(refused.objections()).containsExactly(Objection.DECISION_IN_THE_PAST));
        assertThat(decideBy(edition, TODAY)).isEqualTo(new ChangeResult.Changed());

        clock.goTo(TODAY.plusDays(3));
        assertThat(changes.change(
                        edition, new EditionChange("Zwolle", now.trainers(), now.capacity(), now.enrolUntil())))
                .as("what was decided on late may change otherwise")
                .isEqualTo(new ChangeResult.Changed());
    }

    private void assertRefused(MovedSession moved, Objection... objections) {
        assertThat(change(edition, facts().enrolUntil(), Optional.empty(), List.of(moved), ""))
                .isInstanceOfSatisfying(
                        ChangeResult.Refused.class,
                        refused -> assertThat(refused.objections()).containsExactlyInAnyOrder(objections));
    }

    private void move(MovedSession moved) {
        move(edition, moved);
    }

    private void change(LocalDate enrolUntil, List<MovedSession> moved, String reason) {
        assertThat(change(edition, enrolUntil, Optional.empty(), moved, reason)).isEqualTo(new ChangeResult.Changed());
    }

    private EditionFacts facts() {
        return facts(edition);
    }

    private SessionFacts session(int number) {
        return session(edition, number);
    }
}
