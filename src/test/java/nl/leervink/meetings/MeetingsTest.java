package nl.leervink.meetings;

import static nl.leervink.intervision.TestIntervision.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.intervision.GroupId;
import nl.leervink.intervision.GroupKind;
import nl.leervink.intervision.GroupRhythm;
import nl.leervink.intervision.GroupRunning;
import nl.leervink.intervision.TestIntervision;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class MeetingsTest {

    private static final LocalDateTime EVENING = LocalDateTime.of(2027, 1, 12, 19, 30);

    @Autowired
    SeriesPlanning planning;

    @Autowired
    MeetingRoom room;

    @Autowired
    GroupRunning running;

    @Autowired
    TestIntervision groups;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    private PersonId guide;
    private PersonId anna;
    private PersonId bram;
    private PersonId carla;
    private GroupId group;

    @BeforeEach
    void aGuidedGroup() {
        clock.goTo(EVENING.toLocalDate().minusDays(10));
        guide = people.someone("Gijs", "Gids");
        anna = people.someone("Anna", "Appel");
        bram = people.someone("Bram", "Boom");
        carla = people.someone("Carla", "Cent");
        group = groups.guidedBy(guide, terms(), List.of(anna, bram, carla));
    }

    @Test
    void theGuidePlansASeriesAndEveryoneReadsIt() {
        var proposed = guiding(() -> planning.propose(group, EVENING, 3, guide)).stream()
                .map(ProposedMeeting::meeting)
                .toList();

        assertThat(guiding(() -> planning.plan(group, proposed, guide))).isEqualTo(new PlanResult.Done(3));

        assertThat(taking(anna, () -> room.of(group, anna)))
                .extracting(row -> row.meeting().begins())
                .containsExactly(EVENING, EVENING.plusWeeks(6), EVENING.plusWeeks(12));
    }

    @Test
    void aMemberPlansAMeetingOfTheGroupsOwnAndNoGuidedOne() {
        assertThat(taking(anna, () -> planning.plan(group, List.of(own(EVENING.plusDays(1))), anna)))
                .isEqualTo(new PlanResult.Done(1));
        assertThat(taking(anna, () -> planning.plan(group, List.of(guided(EVENING)), anna)))
                .isEqualTo(new PlanResult.NotYours());
        assertThat(taking(anna, () -> planning.propose(group, EVENING, 3, anna)))
                .isEmpty();
    }

    @Test
    void aGroupMeetsOnceADay() {
        plan(guided(EVENING));

        assertThat(guiding(() -> planning.plan(group, List.of(own(EVENING.plusHours(2))), guide)))
                .isEqualTo(new PlanResult.SameDay(EVENING.toLocalDate()));
        var twice = List.of(own(EVENING.plusDays(1)), own(EVENING.plusDays(1).plusHours(2)));
        assertThat(guiding(() -> planning.plan(group, twice, guide)))
                .isEqualTo(new PlanResult.SameDay(EVENING.toLocalDate().plusDays(1)));
    }

    @Test
    void aMeetingIsMovedAndCancelledByWhoSawItAsItIs() {
        var meeting = plan(guided(EVENING));
        var seen = rowOf(meeting).version();

        assertThat(guiding(() -> planning.move(meeting, seen, guided(EVENING.plusDays(7)), guide)))
                .isEqualTo(new PlanResult.Done(1));
        assertThat(guiding(() -> planning.cancel(meeting, seen, guide))).isEqualTo(new PlanResult.ChangedMeanwhile());
        assertThat(guiding(() -> planning.cancel(meeting, rowOf(meeting).version(), guide)))
                .isEqualTo(new PlanResult.Done(1));
        assertThat(rowOf(meeting).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(guiding(() -> planning.move(meeting, rowOf(meeting).version(), guided(EVENING), guide)))
                .isEqualTo(new PlanResult.NotYours());
    }

    @Test
    void whatIsNoMeetingIsNotPlanned() {
        assertThat(guiding(() -> planning.plan(
                        group,
                        List.of(new PlannedMeeting(EVENING, EVENING.plusMinutes(20), MeetingForm.GUIDED, "")),
                        guide)))
                .isInstanceOf(PlanResult.WrongLength.class);
        assertThat(guiding(() -> planning.plan(
                        group,
                        List.of(new PlannedMeeting(EVENING, EVENING.minusHours(1), MeetingForm.GUIDED, "")),
                        guide)))
                .isInstanceOf(PlanResult.WrongLength.class);
        assertThat(guiding(() -> planning.plan(group, List.of(guided(EVENING.plusYears(3))), guide)))
                .isEqualTo(new PlanResult.WrongMoment());
    }

    @Test
    void oneSaysWhatOnesCaseIsCalledAndNothingMore() {
        var meeting = plan(guided(EVENING));

        assertThat(taking(anna, () -> room.bring(meeting, "  Grenzen\nstellen ", anna)))
                .isEqualTo(new MeetingResult.Done());
        assertThat(taking(anna, () -> room.bring(meeting, "x".repeat(81), anna)))
                .isEqualTo(new MeetingResult.TooLong(80));
        assertThat(guiding(() -> room.bring(meeting, "Mijn casus", guide))).isEqualTo(new MeetingResult.NotYours());

        assertThat(part(meeting, anna).caseTitle()).isEqualTo("Grenzen stellen");
    }

    @Test
    void theOfficeReadsNoCasesAndEntersNoMeeting() {
        var meeting = plan(guided(EVENING));
        taking(anna, () -> room.bring(meeting, "Grenzen stellen", anna));
        var bureau = people.someone("Bo", "Bureau");

        var rows = SignIn.during(bureau, Role.OFFICE, () -> room.of(group, bureau));

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().parts()).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> SignIn.during(bureau, Role.OFFICE, () -> room.sheet(meeting, bureau)));
    }

    @Test
    void aStrangerSeesNoMeetingAndChangesNone() {
        var meeting = plan(guided(EVENING));
        var stranger = people.someone("Sjors", "Vreemd");

        assertThat(taking(stranger, () -> room.of(group, stranger))).isEmpty();
        assertThat(taking(stranger, () -> room.sheet(meeting, stranger))).isEmpty();
        assertThat(taking(stranger, () -> room.choose(meeting, Optional.empty(), stranger)))
                .isEqualTo(new MeetingResult.NotYours());
        assertThat(taking(stranger, () -> room.note(meeting, 0, "Hallo", stranger)))
                .isEqualTo(new MeetingResult.NotYours());
        assertThat(taking(stranger, () -> planning.cancel(meeting, 0, stranger)))
                .isEqualTo(new PlanResult.NotYours());
    }

    @Test
    void whoWasThereIsRecordedInMinutesOnceItBegan() {
        var meeting = plan(guided(EVENING));
        assertThat(hold(meeting, Map.of(anna, Minutes.of(120)))).isEqualTo(new MeetingResult.NotHeldYet());
        clock.goTo(EVENING.toLocalDate().plusDays(1));

        assertThat(hold(meeting, Map.of(anna, Minutes.of(121))))
                .isEqualTo(new MeetingResult.LongerThanItLasted(Minutes.of(120)));
        assertThat(hold(meeting, Map.of(anna, Minutes.NONE))).isEqualTo(new MeetingResult.NobodyThere());
        assertThat(hold(meeting, Map.of(anna, Minutes.of(120), bram, Minutes.of(75))))
                .isEqualTo(new MeetingResult.Done());

        assertThat(part(meeting, anna).present()).contains(Minutes.of(120));
        assertThat(part(meeting, bram).present()).contains(Minutes.of(75));
        assertThat(rowOf(meeting).state()).isEqualTo(MeetingState.HELD);
        assertThat(rowOf(meeting).guide()).contains(guide);
    }

    @Test
    void onTheNightTheClockGoesBackAnHourIsCountedTwice() {
        var begins = LocalDateTime.of(2027, 10, 30, 22, 0);
        clock.goTo(begins.toLocalDate().minusDays(3));
        var meeting = plan(new PlannedMeeting(begins, begins.plusHours(6), MeetingForm.OWN, ""));
        clock.goTo(begins.toLocalDate().plusDays(2));

        assertThat(guiding(() -> room.hold(
                        meeting,
                        rowOf(meeting).version(),
                        begins,
                        begins.plusHours(6),
                        Map.of(anna, Minutes.of(420)),
                        guide)))
                .isEqualTo(new MeetingResult.Done());
        assertThat(rowOf(meeting).length()).isEqualTo(Minutes.of(420));
        assertThat(part(meeting, anna).present()).contains(Minutes.of(420));
    }

    @Test
    void onTheNightItGoesForwardNobodyWasThereLongerThanTheTimeThatPassed() {
        var begins = LocalDateTime.of(2027, 3, 27, 23, 0);
        clock.goTo(begins.toLocalDate().minusDays(3));
        var meeting = plan(new PlannedMeeting(begins, begins.plusHours(5), MeetingForm.OWN, ""));
        clock.goTo(begins.toLocalDate().plusDays(2));

        assertThat(guiding(() -> room.hold(
                        meeting,
                        rowOf(meeting).version(),
                        begins,
                        begins.plusHours(5),
                        Map.of(anna, Minutes.of(300)),
                        guide)))
                .isEqualTo(new MeetingResult.LongerThanItLasted(Minutes.of(240)));
    }

    @Test
    void whoLeadsAMeetingOfTheGroupsOwnRecordsIt() {
        var meeting = plan(own(EVENING));
        guiding(() -> room.handOut(meeting, Map.of(bram, MeetingRole.FACILITATOR), guide));
        clock.goTo(EVENING.toLocalDate().plusDays(1));
        var all = Map.of(anna, Minutes.of(120), bram, Minutes.of(120));

        assertThat(taking(
                        anna,
                        () -> room.hold(meeting, rowOf(meeting).version(), EVENING, EVENING.plusHours(2), all, anna)))
                .isEqualTo(new MeetingResult.NotYours());
        assertThat(taking(
                        bram,
                        () -> room.hold(meeting, rowOf(meeting).version(), EVENING, EVENING.plusHours(2), all, bram)))
                .isEqualTo(new MeetingResult.Done());
        assertThat(rowOf(meeting).guide()).as("nobody guided it").isEmpty();
    }

    @Test
    void aGroupThatTheGuideLeftKeepsWhatItHasAndGoesOn() {
        var meeting = plan(guided(EVENING));
        clock.goTo(EVENING.toLocalDate().plusDays(1));
        hold(meeting, Map.of(anna, Minutes.of(120), bram, Minutes.of(120), carla, Minutes.of(120)));
        guiding(() -> running.leaveToItself(group, guide));

        assertThat(taking(anna, () -> planning.plan(group, List.of(own(EVENING.plusWeeks(6))), anna)))
                .isEqualTo(new PlanResult.Done(1));
        var rows = taking(bram, () -> room.of(group, bram));
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().meeting().guide())
                .as("who guided stays told")
                .contains(guide);
        assertThat(guiding(() -> room.sheet(meeting, guide))).isEmpty();
    }

    @Test
    void whatWasPlannedWithTheGuideIsTheGroupsOwnOnceTheyLeft() {
        var meeting = plan(guided(EVENING));
        var last = plan(new PlannedMeeting(
                EVENING.plusWeeks(6), EVENING.plusWeeks(6).plusHours(2), MeetingForm.LED_BY_MEMBERS, ""));
        guiding(() -> running.leaveToItself(group, guide));
        assertThat(rowOf(meeting).form()).isEqualTo(MeetingForm.OWN);
        assertThat(rowOf(last).form()).isEqualTo(MeetingForm.OWN);

        clock.goTo(EVENING.toLocalDate().plusDays(1));
        taking(
                anna,
                () -> room.hold(
                        meeting,
                        rowOf(meeting).version(),
                        EVENING,
                        EVENING.plusHours(2),
                        Map.of(anna, Minutes.of(120)),
                        anna));

        assertThat(rowOf(meeting).form()).isEqualTo(MeetingForm.OWN);
        assertThat(rowOf(meeting).guide()).isEmpty();
    }

    @Test
    void aNoteIsSealedAndReadByTheGroupOnly() {
        var meeting = plan(guided(EVENING));

        assertThat(taking(anna, () -> room.note(meeting, rowOf(meeting).version(), "Volgende keer bij Bram.", anna)))
                .isEqualTo(new MeetingResult.Done());

        assertThat(taking(bram, () -> room.sheet(meeting, bram)).orElseThrow().note())
                .isEqualTo("Volgende keer bij Bram.");
        var kept = database.sql("select sealed from group_meeting where id = ?")
                .param(meeting.value())
                .query(byte[].class)
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Volgende keer");
        assertThat(taking(anna, () -> room.note(meeting, rowOf(meeting).version(), "x".repeat(601), anna)))
                .isEqualTo(new MeetingResult.TooLong(600));
    }

    @Test
    void rolesGoOnlyToWhoIsInTheGroup() {
        var meeting = plan(own(EVENING));

        assertThat(guiding(() -> room.handOut(meeting, Map.of(people.someone(), MeetingRole.OBSERVER), guide)))
                .isEqualTo(new MeetingResult.NotYours());
        var guided = plan(guided(EVENING.plusDays(7)));
        assertThat(taking(anna, () -> room.handOut(guided, Map.of(anna, MeetingRole.OBSERVER), anna)))
                .isEqualTo(new MeetingResult.NotYours());
        assertThat(taking(anna, () -> room.handOut(meeting, Map.of(anna, MeetingRole.OBSERVER), anna)))
                .as("what the group has by itself it divides by itself")
                .isEqualTo(new MeetingResult.Done());

        guiding(() ->
                room.handOut(meeting, Map.of(anna, MeetingRole.CONTRIBUTOR, bram, MeetingRole.FACILITATOR), guide));
        guiding(() -> room.handOut(meeting, Map.of(bram, MeetingRole.CONTRIBUTOR), guide));

        assertThat(part(meeting, anna).role()).isEmpty();
        assertThat(part(meeting, bram).role()).contains(MeetingRole.CONTRIBUTOR);
    }

    @Test
    void aTrajectoryIsPlannedAsAWhole() {
        var trajectory = groups.guidedBy(
                guide,
                TestIntervision.of("Traject", GroupKind.TRAJECTORY, GroupRhythm.EVERY_SIX_WEEKS, 150, 3, 6),
                List.of(anna));

        assertThat(guiding(() -> planning.propose(trajectory, EVENING, 99, guide)))
                .extracting(one -> one.meeting().form())
                .containsExactly(
                        MeetingForm.START,
                        MeetingForm.GUIDED,
                        MeetingForm.GUIDED,
                        MeetingForm.GUIDED,
                        MeetingForm.LED_BY_MEMBERS);
    }

    @Test
    void aLongSeriesIsReadInAConstantNumberOfStatements() {
        plan(own(EVENING));
        var few = statements.during(() -> taking(anna, () -> room.of(group, anna)));
        for (var week = 1; week < 20; week++) {
            plan(own(EVENING.plusWeeks(week)));
        }

        assertThat(statements.during(() -> taking(anna, () -> room.of(group, anna))))
                .isEqualTo(few);
    }

    private MeetingResult hold(MeetingId meeting, Map<PersonId, Minutes> present) {
        return guiding(
                () -> room.hold(meeting, rowOf(meeting).version(), EVENING, EVENING.plusHours(2), present, guide));
    }

    private MeetingId plan(PlannedMeeting planned) {
        guiding(() -> planning.plan(group, List.of(planned), guide));
        return taking(anna, () -> room.of(group, anna)).stream()
                .map(MeetingRow::meeting)
                .filter(meeting -> meeting.begins().equals(planned.begins()))
                .map(MeetingFacts::id)
                .findFirst()
                .orElseThrow();
    }

    private MeetingFacts rowOf(MeetingId meeting) {
        return taking(anna, () -> room.of(group, anna)).stream()
                .map(MeetingRow::meeting)
                .filter(row -> row.id().equals(meeting))
                .findFirst()
                .orElseThrow();
    }

    private Part part(MeetingId meeting, PersonId person) {
        return taking(anna, () -> room.sheet(meeting, anna)).orElseThrow().parts().stream()
                .filter(part -> part.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static PlannedMeeting guided(LocalDateTime begins) {
        return new PlannedMeeting(begins, begins.plusHours(2), MeetingForm.GUIDED, "");
    }

    private static PlannedMeeting own(LocalDateTime begins) {
        return new PlannedMeeting(begins, begins.plusHours(2), MeetingForm.OWN, "");
    }

    private <T> T guiding(Supplier<T> deed) {
        return SignIn.during(guide, Role.TRAINER, deed);
    }

    private static <T> T taking(PersonId who, Supplier<T> deed) {
        return SignIn.during(who, Role.PARTICIPANT, deed);
    }
}
