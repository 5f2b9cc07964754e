package nl.leervink.attendance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class RosterTest extends RosterLife {

    @Autowired
    PresenceBook book;

    @Autowired
    Editions planned;

    @Autowired
    Statements statements;

    @Test
    void whoIsPresentWasThereForAllTheContactTimeOnceTheSessionIsClosed() {
        mark(annas, Presence.PRESENT, 0);
        mark(brams, Presence.LATE, 45);
        assertThat(timeOf(annas).present()).isEqualTo(Minutes.NONE);

        assertThat(roster.close(today, trainer)).isInstanceOf(CloseResult.Closed.class);

        var day = lengthOf(today);
        assertThat(timeOf(annas)).isEqualTo(new ContactTime(day, Minutes.NONE, whole()));
        assertThat(timeOf(brams)).isEqualTo(new ContactTime(day.minus(Minutes.of(45)), Minutes.of(45), whole()));
    }

    @ParameterizedTest
    @CsvSource({"ABSENT", "EXCUSED"})
    void whoWasNotThereMissedAllOfIt(Presence absence) {
        mark(annas, absence, 30);
        mark(brams, Presence.PRESENT, 0);
        roster.close(today, trainer);

        assertThat(timeOf(annas)).isEqualTo(new ContactTime(Minutes.NONE, lengthOf(today), whole()));
    }

    @Test
    void whoEnrolledAfterASessionWasClosedMissedIt() {
        roster.everyonePresent(today, trainer);
        roster.close(today, trainer);

        var late = enrolments.enrol(people.someone(), edition);

        assertThat(timeOf(late).missed()).isEqualTo(lengthOf(today));
    }

    @Test
    void nobodyIsPartlyPresentForNothingOrForAllOfIt() {
        var all = lengthOf(today).value();

        assertThat(mark(annas, Presence.LATE, 0)).isInstanceOf(RecordResult.NotPartOfTheSession.class);
        assertThat(mark(annas, Presence.LEFT_EARLY, all)).isInstanceOf(RecordResult.NotPartOfTheSession.class);
        assertThat(mark(annas, Presence.LEFT_EARLY, all + 600)).isInstanceOf(RecordResult.NotPartOfTheSession.class);
        assertThat(mark(annas, Presence.LEFT_EARLY, all - 1)).isInstanceOf(RecordResult.Recorded.class);
    }

    @Test
    void aMarkIsReplacedNotAdded() {
        mark(annas, Presence.ABSENT, 0);

        assertThat(mark(annas, Presence.LATE, 10)).isInstanceOfSatisfying(RecordResult.Recorded.class, recorded -> {
            assertThat(recorded.marked()).isEqualTo(1);
            assertThat(recorded.takingPart()).isEqualTo(2);
        });

        assertThat(sheet().lines())
                .extracting(line -> line.presence().map(Presence::name).orElse("-"))
                .containsExactly("LATE", "-");
    }

    @Test
    void presenceIsNotRecordedBeforeTheDay() {
        var tomorrow = editions.session(edition, 2);

        assertThat(roster.record(tomorrow, annas, Presence.PRESENT, Minutes.NONE, trainer))
                .isEqualTo(
                        refusedRecording(new RosterRefusal.NotYet(clock.today().plusDays(1))));
        assertThat(roster.everyonePresent(tomorrow, trainer))
                .isEqualTo(
                        refusedRecording(new RosterRefusal.NotYet(clock.today().plusDays(1))));
        assertThat(roster.close(tomorrow, trainer))
                .isEqualTo(new CloseResult.Refused(
                        new RosterRefusal.NotYet(clock.today().plusDays(1))));
    }

    @Test
    void whoTakesPartInAnotherEditionIsNotOnThisRoster() {
        var other = enrolments.enrol(people.someone(), editions.anEdition(clock.today(), trainer));

        assertThat(mark(other, Presence.PRESENT, 0)).isEqualTo(new RecordResult.NotTakingPart());
        assertThat(mark(EnrolmentId.next(), Presence.PRESENT, 0)).isEqualTo(new RecordResult.NotTakingPart());
    }

    @Test
    void everyonePresentLeavesWhatWasRecordedBefore() {
        mark(brams, Presence.EXCUSED, 0);

        assertThat(roster.everyonePresent(today, trainer))
                .isInstanceOfSatisfying(
                        RecordResult.Recorded.class,
                        recorded -> assertThat(recorded.marked()).isEqualTo(2));

        assertThat(sheet().lines())
                .extracting(line -> line.presence().orElseThrow())
                .containsExactly(Presence.PRESENT, Presence.EXCUSED);
    }

    @Test
    void aSessionIsNotClosedWhileSomeoneHasNoMark() {
        mark(annas, Presence.PRESENT, 0);

        assertThat(roster.close(today, trainer)).isEqualTo(new CloseResult.Unmarked(List.of("Bram Boom")));
        assertThat(sheet().closedAt()).isEmpty();
    }

    @Test
    void nothingIsRecordedOnAClosedRosterUntilItIsReopened() {
        roster.everyonePresent(today, trainer);
        roster.close(today, trainer);

        assertThat(mark(annas, Presence.ABSENT, 0)).isEqualTo(refusedRecording(new RosterRefusal.AlreadyClosed()));
        assertThat(roster.close(today, trainer)).isEqualTo(new CloseResult.Refused(new RosterRefusal.AlreadyClosed()));

        assertThat(roster.reopen(today, "Anna was er toch niet", trainer)).isEqualTo(new ReopenResult.Reopened());
        assertThat(mark(annas, Presence.ABSENT, 0)).isInstanceOf(RecordResult.Recorded.class);
    }

    @Test
    void reopeningLeavesATrace() {
        roster.everyonePresent(today, trainer);
        roster.close(today, trainer);

        roster.reopen(today, "Anna was er toch niet", trainer);

        assertThat(sheet().reopenings()).singleElement().satisfies(trace -> {
            assertThat(trace.by()).isEqualTo("Tineke Trainer");
            assertThat(trace.reason()).isEqualTo("Anna was er toch niet");
        });
        assertThat(timeOf(annas).present()).isEqualTo(Minutes.NONE);
        assertThat(roster.reopen(today, "Nog eens", trainer)).isEqualTo(new ReopenResult.NotClosed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\0"})
    void withoutAReasonARosterStaysClosed(String reason) {
        roster.everyonePresent(today, trainer);
        roster.close(today, trainer);

        assertThat(roster.reopen(today, reason, trainer)).isInstanceOf(ReopenResult.ReasonMissing.class);
        assertThat(roster.reopen(today, "x".repeat(501), trainer)).isInstanceOf(ReopenResult.ReasonMissing.class);
        assertThat(sheet().closedAt()).isPresent();
    }

    @Test
    void aCancelledEditionHasNoPresence() {
        editions.cancel(edition);

        assertThat(mark(annas, Presence.PRESENT, 0)).isEqualTo(refusedRecording(new RosterRefusal.Cancelled()));
        assertThat(sheet().refusal()).contains(new RosterRefusal.Cancelled());
    }

    @Test
    void presenceIsFinalOnceTheOfficeClosedTheEdition() {
        roster.everyonePresent(today, trainer);
        roster.close(today, trainer);
        editions.close(edition);

        assertThat(roster.reopen(today, "Vergeten", trainer))
                .isEqualTo(new ReopenResult.Refused(new RosterRefusal.EditionClosed()));
        assertThat(mark(annas, Presence.ABSENT, 0)).isEqualTo(refusedRecording(new RosterRefusal.EditionClosed()));
    }

    @Test
    void anEditionIsCompleteWhenAllItsSessionsAreClosed() {
        clock.goTo(clock.today().plusWeeks(7));
        for (var number = 1; number <= 3; number++) {
            assertThat(book.isComplete(edition)).isFalse();
            roster.everyonePresent(editions.session(edition, number), trainer);
            roster.close(editions.session(edition, number), trainer);
        }

        assertThat(book.isComplete(edition)).isTrue();
        assertThat(timeOf(annas)).isEqualTo(new ContactTime(whole(), Minutes.NONE, whole()));
    }

    @Test
    void aTrainerOfAnotherEditionNeitherSeesNorKeepsThisRoster() {
        var colleague = people.someone();
        SignIn.as(colleague, Role.TRAINER);

        assertThat(roster.sheet(today, colleague)).isEmpty();
        assertThat(roster.participants(edition, colleague)).isEmpty();
        assertThat(roster.sessions(edition, colleague)).isEmpty();
        assertThat(roster.edition(edition, colleague)).isEmpty();
        assertThat(roster.record(today, annas, Presence.PRESENT, Minutes.NONE, colleague))
                .isEqualTo(refusedRecording(new RosterRefusal.NotYours()));
        assertThat(roster.everyonePresent(today, colleague)).isEqualTo(refusedRecording(new RosterRefusal.NotYours()));
        assertThat(roster.close(today, colleague)).isEqualTo(new CloseResult.Refused(new RosterRefusal.NotYours()));
        assertThat(roster.reopen(today, "Zomaar", colleague))
                .isEqualTo(new ReopenResult.Refused(new RosterRefusal.NotYours()));
        assertThat(roster.sheet(SessionId.next(), colleague)).isEmpty();
    }

    @Test
    void theOfficeKeepsEveryRoster() {
        var office = people.someone();
        SignIn.as(office, Role.OFFICE);

        assertThat(roster.everyonePresent(today, office)).isInstanceOf(RecordResult.Recorded.class);
        assertThat(roster.close(today, office)).isInstanceOf(CloseResult.Closed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.PARTICIPANT, Role.CONTACT})
    void othersDoNotComeNearARoster(String role) {
        SignIn.as(trainer, role);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> roster.sheet(today, trainer));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> roster.everyonePresent(today, trainer));
    }

    @Test
    void theAgendaHoldsWhatIsToComeAndWhatIsStillToBeClosed() {
        clock.goTo(clock.today().plusDays(2));
        roster.everyonePresent(today, trainer);
        roster.close(today, trainer);

        assertThat(roster.agenda(trainer))
                .extracting(row -> row.session().number())
                .containsExactly(2, 3);
    }

    @Test
    void aLargerGroupAsksNoMoreOfTheDatabase() {
        roster.everyonePresent(today, trainer);
        roster.close(today, trainer);
        var few = statements.during(() -> book.contactTimes(edition));
        roster.reopen(today, "Er kwamen er meer", trainer);
        for (var i = 0; i < 8; i++) {
            enrolments.enrol(people.someone(), edition);
        }
        roster.everyonePresent(today, trainer);
        roster.close(today, trainer);

        assertThat(statements.during(() -> book.contactTimes(edition))).isEqualTo(few);
    }

    @Test
    void moreEditionsAskNoMoreOfTheDatabase() {
        var one = statements.during(() -> roster.agenda(trainer));
        for (var i = 0; i < 3; i++) {
            enrolments.enrol(people.someone(), editions.anEdition(clock.today().plusWeeks(i), trainer));
        }

        assertThat(roster.agenda(trainer)).hasSize(12);
        assertThat(statements.during(() -> roster.agenda(trainer))).isEqualTo(one);
    }

    private RecordResult mark(EnrolmentId enrolment, Presence presence, int missed) {
        return roster.record(today, enrolment, presence, Minutes.of(missed), trainer);
    }

    private static RecordResult refusedRecording(RosterRefusal why) {
        return new RecordResult.Refused(why);
    }

    private RosterSheet sheet() {
        return roster.sheet(today, trainer).orElseThrow();
    }

    private ContactTime timeOf(EnrolmentId enrolment) {
        return requireNonNull(book.contactTimes(edition).get(enrolment));
    }

    private Minutes lengthOf(SessionId session) {
        return planned.session(session).orElseThrow().contactTime();
    }

    private Minutes whole() {
        return planned.find(edition).orElseThrow().contactTime();
    }
}
