package nl.leervink.learning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.leervink.intervision.TestIntervision.trajectory;
import static nl.leervink.learning.TestLearning.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.intervision.TestIntervision;
import nl.leervink.kernel.Role;
import nl.leervink.learning.LearningSheet.SharedQuestions;
import nl.leervink.meetings.MeetingForm;
import nl.leervink.meetings.MeetingId;
import nl.leervink.meetings.TrajectoryLife;
import nl.leervink.people.PersonId;
import nl.leervink.vault.TestVaults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class LearningTest extends TrajectoryLife {

    private static final LocalDateTime START = LocalDateTime.of(2027, 1, 12, 13, 30);

    private static final LearningWords PLAN =
            new LearningWords("Eerder grenzen stellen", "Nee zeggen", "Elke week oefenen", "Ik slaap beter");

    @Autowired
    MyLearning mine;

    @Autowired
    GuidedLearning guided;

    @Autowired
    LearningPlans plans;

    @Autowired
    SealedPlans safe;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    private MeetingId start;
    private MeetingId second;

    @Override
    protected LocalDate begun() {
        return START.toLocalDate().minusDays(10);
    }

    @BeforeEach
    void aTrajectoryBeforeItsStart() {
        start = meetings.planned(group, START, MeetingForm.START);
        second = meetings.planned(group, START.plusWeeks(6), MeetingForm.GUIDED);
    }

    @Test
    void beforeTheStartOneSaysWhatOneWantsToLearnAndTheGuideReadsIt() {
        assertThat(sheet(anna).state()).isEqualTo(LearningState.NO_QUESTION);

        assertThat(save(anna, asking("Eerder grenzen stellen"), Optional.empty(), 0))
                .isInstanceOf(LearningSaving.Saved.class);

        assertThat(sheet(anna).state()).isEqualTo(LearningState.QUESTION);
        assertThat(sheet(anna).guide()).contains("Gijs Gids");
        assertThat(guiding(() -> guided.of(group, guide)))
                .extracting(
                        LearningRow::name,
                        LearningRow::state,
                        row -> row.written().questions())
                .containsExactly(
                        tuple("Anna Appel", LearningState.QUESTION, "Eerder grenzen stellen"),
                        tuple("Bram Boom", LearningState.NO_QUESTION, ""));
    }

    @Test
    void thePlanComesAfterTheStart() {
        assertThat(save(anna, PLAN, Optional.of(second), 0)).isEqualTo(new LearningSaving.NotStarted());
        assertThat(sheet(anna).mayPlan()).isFalse();

        theStartWas();

        assertThat(sheet(anna).mayPlan()).isTrue();
        save(anna, asking(PLAN.questions()), Optional.empty(), 0);
        assertThat(sheet(anna).state()).isEqualTo(LearningState.TO_PLAN);
        assertThat(save(anna, PLAN, Optional.of(second), 1)).isInstanceOf(LearningSaving.Saved.class);
        assertThat(sheet(anna).state()).isEqualTo(LearningState.PLANNED);
        assertThat(sheet(anna).written()).isEqualTo(PLAN);
        assertThat(sheet(anna).by()).get().satisfies(by -> assertThat(by.id()).isEqualTo(second));
    }

    @Test
    void oneLooksBackAtAMeetingOfTheGroupThatTakesPlace() {
        theStartWas();
        var elsewhere = groups.guidedBy(guide, trajectory(), List.of(anna));
        var other = meetings.planned(elsewhere, START.plusWeeks(7), MeetingForm.GUIDED);

        assertThat(save(anna, PLAN, Optional.of(other), 0)).isEqualTo(new LearningSaving.NotYours());
        assertThat(save(anna, PLAN, Optional.of(start), 0)).isEqualTo(new LearningSaving.NotYours());
        assertThat(sheet(anna).meetings()).extracting(meeting -> meeting.id()).containsExactly(second);
    }

    @Test
    void anotherWindowIsNeverOverwritten() {
        var first = (LearningSaving.Saved) save(anna, asking("Een"), Optional.empty(), 0);

        assertThat(save(anna, asking("Uit een ander venster"), Optional.empty(), 0))
                .isEqualTo(new LearningSaving.NewerExists(first.at(), 1));
        assertThat(sheet(anna).written().questions()).isEqualTo("Een");
    }

    @Test
    void whatIsTooLongIsNotSavedAndSaysWhichPart() {
        theStartWas();
        var tooLong = new LearningWords("kort", "x".repeat(LearningWords.LONGEST + 1), "", "");

        assertThat(save(anna, tooLong, Optional.empty(), 0))
                .isEqualTo(new LearningSaving.TooLong(1, LearningWords.LONGEST + 1, LearningWords.LONGEST));
        save(anna, asking(" Een\r\n\u0000\u202Eregel \ud800"), Optional.empty(), 0);
        assertThat(sheet(anna).written().questions()).isEqualTo("Een\nregel");
    }

    @Test
    void theOthersReadAQuestionOnlyWhileItIsSharedAndNeverThePlan() {
        theStartWas();
        save(anna, PLAN, Optional.of(second), 0);
        assertThat(sheet(bram).others()).isEmpty();

        assertThat(as(anna, () -> mine.share(group, anna))).isTrue();

        assertThat(sheet(bram).others()).containsExactly(new SharedQuestions("Anna Appel", PLAN.questions()));
        assertThat(sheet(anna).others()).isEmpty();
        as(anna, () -> mine.unshare(group, anna));
        assertThat(sheet(bram).others()).isEmpty();
    }

    @Test
    void whatIsTakenAwayIsSharedNoMore() {
        save(anna, asking("Iets"), Optional.empty(), 0);
        as(anna, () -> mine.share(group, anna));

        save(anna, LearningWords.NONE, Optional.empty(), 1);

        assertThat(sheet(anna).sharedAt()).isEmpty();
        assertThat(as(anna, () -> mine.share(group, anna))).isFalse();
    }

    @Test
    void onlyWhoIsInTheGroupWritesAndOnlyWhoGuidesItReads() {
        save(anna, asking("Van mij"), Optional.empty(), 0);
        var stranger = people.someone("Vera", "Vreemd");

        assertThat(as(stranger, () -> mine.sheet(group, stranger))).isEmpty();
        assertThat(save(stranger, asking("Ook"), Optional.empty(), 0)).isEqualTo(new LearningSaving.NotYours());
        assertThat(as(stranger, () -> mine.share(group, stranger))).isFalse();
        assertThat(save(guide, asking("Beter zo"), Optional.empty(), 1)).isEqualTo(new LearningSaving.NotYours());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(bram, () -> guided.of(group, bram)));
        assertThat(SignIn.during(stranger, Role.TRAINER, () -> guided.of(group, stranger)))
                .isEmpty();
        assertThat(SignIn.during(bram, Role.TRAINER, () -> guided.of(group, bram)))
                .isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> SignIn.during(stranger, Role.OFFICE, () -> mine.sheet(group, anna)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> SignIn.during(stranger, Role.OFFICE, () -> guided.of(group, guide)));
    }

    @Test
    void whoLeftIsReadNoMoreAndAGuideWhoLeftReadsNothing() {
        save(anna, asking("Van mij"), Optional.empty(), 0);
        as(anna, () -> mine.share(group, anna));

        as(anna, () -> membership.leave(group, anna));

        assertThat(sheet(bram).others()).isEmpty();
        assertThat(guiding(() -> guided.of(group, guide)))
                .extracting(LearningRow::name)
                .containsExactly("Bram Boom");
        guiding(() -> running.leaveToItself(group, guide));
        assertThat(guiding(() -> guided.of(group, guide))).isEmpty();
        assertThat(sheet(bram).guide()).isEmpty();
    }

    @Test
    void itIsWrittenInUntilTheTrajectoryIsOver() {
        theStartWas();
        save(anna, PLAN, Optional.of(second), 0);
        hold(second, START.plusWeeks(6));
        assertThat(sheet(anna).mayWrite()).isTrue();

        var last = meetings.planned(group, START.plusWeeks(12), MeetingForm.LED_BY_MEMBERS);
        meetings.planned(group, START.plusWeeks(14), MeetingForm.OWN);
        hold(last, START.plusWeeks(12));

        assertThat(save(anna, PLAN, Optional.of(second), 1)).isEqualTo(new LearningSaving.Over());
        assertThat(sheet(anna).mayWrite()).isFalse();
        assertThat(sheet(anna).written()).isEqualTo(PLAN);
    }

    @Test
    void aGroupThatStoppedIsReadBackOnly() {
        save(anna, asking("Van mij"), Optional.empty(), 0);
        guiding(() -> running.stop(group, guide));

        assertThat(save(anna, asking("Anders"), Optional.empty(), 1)).isEqualTo(new LearningSaving.Over());
        assertThat(sheet(anna).written().questions()).isEqualTo("Van mij");
    }

    @Test
    void aGroupThatIsNoTrajectoryAsksForNone() {
        var other = groups.guidedBy(guide, TestIntervision.terms(), List.of(anna));

        assertThat(as(anna, () -> mine.sheet(other, anna))).isEmpty();
        assertThat(as(anna, () -> mine.save(other, asking("Toch"), Optional.empty(), 0, anna)))
                .isEqualTo(new LearningSaving.NotYours());
        assertThat(guiding(() -> guided.of(other, guide))).isEmpty();
    }

    @Test
    void whatIsWrittenLiesNowhereInTheOpen() {
        save(anna, asking("Een stilte die bleef"), Optional.empty(), 0);

        assertThat(new String(
                        database.sql("select sealed from learning_plan where member = :anna")
                                .param("anna", anna.value())
                                .query(byte[].class)
                                .single(),
                        UTF_8))
                .doesNotContain("stilte");
        assertThat(sheet(anna).toString() + asking("stilte") + guiding(() -> guided.of(group, guide)))
                .doesNotContain("stilte");
    }

    @Test
    void whatAnotherKeySealedIsSealedAnew() {
        save(anna, asking("Nieuw"), Optional.empty(), 0);
        var id =
                plans.findByIntervisionGroupAndMember(group, anna).orElseThrow().id();
        var before = new SealedPlans(plans, TestVaults.before()).seal(asking("Ouder"), id);
        database.sql("update learning_plan set sealed_with = :key, sealed = :words where id = :id")
                .param("key", before.sealedWith())
                .param("words", before.bytes())
                .param("id", id.value())
                .update();

        while (safe.sealSomeAnew()) {}

        assertThat(sheet(anna).written().questions()).isEqualTo("Ouder");
        assertThat(plans.findByIntervisionGroupAndMember(group, anna)
                        .orElseThrow()
                        .written()
                        .sealedWith())
                .isEqualTo("tests");
    }

    @Test
    void manyMembersAreAskedInAsManyStatementsAsTwo() {
        save(anna, asking("Een"), Optional.empty(), 0);
        var few = statements.during(() -> guiding(() -> guided.of(group, guide)));
        for (var more = 0; more < 4; more++) {
            var next = people.someone();
            groups.put(group, next);
            save(next, asking("Meer"), Optional.empty(), 0);
        }

        assertThat(statements.during(() -> guiding(() -> guided.of(group, guide))))
                .isEqualTo(few);
    }

    private void theStartWas() {
        hold(start, START);
    }

    private void hold(MeetingId meeting, LocalDateTime begins) {
        clock.goTo(begins.toLocalDate().plusDays(1));
        meetings.hold(meeting, guide, begins, List.of(anna, bram));
    }

    private LearningSheet sheet(PersonId member) {
        return as(member, () -> mine.sheet(group, member)).orElseThrow();
    }

    private LearningSaving save(PersonId member, LearningWords words, Optional<MeetingId> by, int basedOn) {
        return as(member, () -> mine.save(group, words, by, basedOn, member));
    }

    private <T> T guiding(Supplier<T> deed) {
        return SignIn.during(guide, Role.TRAINER, deed);
    }

    private static <T> T as(PersonId who, Supplier<T> deed) {
        return SignIn.during(who, Role.PARTICIPANT, deed);
    }
}
