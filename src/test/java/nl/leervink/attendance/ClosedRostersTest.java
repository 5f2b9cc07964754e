package nl.leervink.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.enrolment.EditionChanges;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.ChangeResult;
import nl.leervink.planning.EditionChange;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.MovedSession;
import nl.leervink.planning.PlanResult.Objection;
import nl.leervink.planning.SessionId;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Early on the day of a session, which can still move. */
@ModuleTest
class ClosedRostersTest {

    @Autowired
    Roster roster;

    @Autowired
    EditionChanges changes;

    @Autowired
    Editions planned;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestClock clock;

    private PersonId trainer;
    private EditionId edition;
    private SessionId first;

    @BeforeEach
    void aGroupIsToMeetToday() {
        clock.goTo(
                clock.today().atTime(LocalTime.of(7, 0)).atZone(Spelling.HERE).toInstant());
        trainer = people.someone("Tineke", "Trainer");
        edition = editions.anEdition(clock.today(), trainer);
        first = editions.session(edition, 1);
        enrolments.enrol(people.someone(), edition);
    }

    @Test
    void aSessionWhoseRosterWasClosedStaysUntilItIsReopened() {
        close();

        assertThat(moveToTheAfternoon())
                .isInstanceOfSatisfying(
                        ChangeResult.Refused.class,
                        refused -> assertThat(refused.objections()).isEqualTo(Set.of(Objection.ROSTER_CLOSED)));

        SignIn.during(trainer, Role.TRAINER, () -> roster.reopen(first, "Het begint later.", trainer));
        assertThat(moveToTheAfternoon()).isEqualTo(new ChangeResult.Changed());
    }

    @RepeatedTest(5)
    void closingAndMovingAtTheSameMomentAreNotBothDone() {
        var days = planned.sessions(edition);
        var moved = CompletableFuture.supplyAsync(() -> change(List.of(
                new MovedSession(1, days.get(1).date(), LocalTime.of(9, 30)),
                new MovedSession(2, days.get(1).date().plusDays(1), LocalTime.of(9, 30)))));
        var closed = CompletableFuture.supplyAsync(this::close);

        assertThat(closed.join() instanceof CloseResult.Closed)
                .isNotEqualTo(moved.join() instanceof ChangeResult.Changed);
    }

    private CloseResult close() {
        return SignIn.during(trainer, Role.TRAINER, () -> {
            roster.everyonePresent(first, trainer);
            return roster.close(first, trainer);
        });
    }

    private ChangeResult moveToTheAfternoon() {
        return change(List.of(new MovedSession(1, clock.today(), LocalTime.of(13, 0))));
    }

    private ChangeResult change(List<MovedSession> moved) {
        var now = planned.find(edition).orElseThrow();
        return SignIn.during(
                PersonId.next(),
                Role.OFFICE,
                () -> changes.change(
                        edition,
                        new EditionChange(
                                now.place(),
                                now.trainers(),
                                now.capacity(),
                                now.enrolUntil(),
                                Optional.empty(),
                                moved,
                                "")));
    }
}
