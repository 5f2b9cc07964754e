package nl.leervink.questions;

import static nl.leervink.intervision.TestIntervision.trajectory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.intervision.TestIntervision;
import nl.leervink.kernel.Role;
import nl.leervink.meetings.MeetingForm;
import nl.leervink.meetings.TrajectoryLife;
import nl.leervink.people.PersonId;
import nl.leervink.questions.AskingMembers.Asking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class GuideQuestionsTest extends TrajectoryLife {

    private static final LocalDateTime LAST = LocalDateTime.of(2027, 6, 1, 13, 30);

    @Autowired
    MyGuideQuestions mine;

    @Autowired
    GuideAnswers answers;

    @Autowired
    ForgettingConversations forgetting;

    @Autowired
    TestQuestions questions;

    @Autowired
    Statements statements;

    private ConversationId annas;

    @Override
    protected LocalDate begun() {
        return LAST.toLocalDate().minusWeeks(20);
    }

    @BeforeEach
    void aTrajectory() {
        annas = questions.withGuide(anna, group);
    }

    @Test
    void aMemberAsksAndTheGuideAnswers() {
        assertThat(questions.asksGuide(anna, group, annas, "Hoe begin ik?")).isEqualTo(new SendResult.Sent());

        assertThat(guiding(() -> answers.in(group, guide)).orElseThrow().each())
                .containsExactly(
                        new Asking(annas, "Anna Appel", 1),
                        new Asking(questions.withGuide(bram, group), "Bram Boom", 0));
        assertThat(questions.guideAnswers(guide, group, annas, "Met een vraag."))
                .isEqualTo(new SendResult.Sent());
        assertThat(sheet(anna).unread()).isEqualTo(1);
        assertThat(reads(anna)).containsExactly("Hoe begin ik?", "Met een vraag.");
        assertThat(sheet(anna).unread()).isZero();
    }

    @Test
    void bothGetALetterThatSaysNothingOfWhatWasSaid() {
        questions.asksGuide(anna, group, annas, "Mijn cliënt is stil");
        questions.guideAnswers(guide, group, annas, "Laat de stilte staan");

        assertThat(questions.letters(guide))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains(trajectory().name(), "/trainer/groepen/" + group.value())
                        .doesNotContain("stil", "Anna"));
        assertThat(questions.letters(anna))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains(trajectory().name(), "/mijn/groepen/" + group.value() + "/vragen")
                        .doesNotContain("stil", "Gijs"));
        assertThat(questions.letters(bram)).isEmpty();
    }

    @Test
    void afterTheLastMeetingOneAsksUntilTheAftercareEnds() {
        assertThat(sheet(anna).until()).isEmpty();
        var end = LAST.toLocalDate().plusWeeks(6);

        theLastMeetingWas();
        assertThat(sheet(anna).until()).contains(end);
        assertThat(questions.asksGuide(anna, group, annas, "Nog iets")).isEqualTo(new SendResult.Sent());
        guiding(() -> running.stop(group, guide));

        clock.goTo(end);
        assertThat(questions.asksGuide(anna, group, annas, "Nog net")).isEqualTo(new SendResult.Sent());
        clock.goTo(end.plusDays(1));
        assertThat(questions.asksGuide(anna, group, annas, "Te laat"))
                .isEqualTo(new SendResult.Closed(Writing.TERM_OVER));
        assertThat(questions.guideAnswers(guide, group, annas, "Te laat"))
                .isEqualTo(new SendResult.Closed(Writing.TERM_OVER));
        assertThat(reads(anna)).containsExactly("Nog iets", "Nog net");
    }

    @Test
    void whereNobodyGuidesAnyMoreNobodyIsAsked() {
        questions.asksGuide(anna, group, annas, "Hoe begin ik?");

        guiding(() -> running.leaveToItself(group, guide));

        assertThat(sheet(anna).writing()).isEqualTo(Writing.NO_GUIDE);
        assertThat(sheet(anna).guide()).isEmpty();
        assertThat(questions.asksGuide(anna, group, annas, "Is daar iemand?"))
                .isEqualTo(new SendResult.Closed(Writing.NO_GUIDE));
        assertThat(guiding(() -> answers.open(group, annas, guide))).isEmpty();
        assertThat(reads(anna)).containsExactly("Hoe begin ik?");
    }

    @Test
    void aGroupThatStoppedHalfWayIsReadBackOnly() {
        guiding(() -> running.stop(group, guide));

        assertThat(questions.asksGuide(anna, group, annas, "En nu?"))
                .isEqualTo(new SendResult.Closed(Writing.GROUP_STOPPED));
    }

    @Test
    void nobodyElseReadsOrSaysAnything() {
        questions.asksGuide(anna, group, annas, "Hoe begin ik?");
        var stranger = people.someone("Vera", "Vreemd");

        assertThat(as(bram, () -> mine.open(group, annas, bram))).isEmpty();
        assertThat(questions.asksGuide(bram, group, annas, "Ook")).isEqualTo(new SendResult.NotYours());
        assertThat(as(bram, () -> mine.before(group, annas, 9, bram))).isEmpty();
        assertThat(as(stranger, () -> mine.in(group, stranger))).isEmpty();
        assertThat(questions.guideAnswers(stranger, group, annas, "Ik")).isEqualTo(new SendResult.NotYours());
        assertThat(SignIn.during(stranger, Role.TRAINER, () -> answers.in(group, stranger)))
                .isEmpty();
        assertThat(SignIn.during(bram, Role.TRAINER, () -> answers.open(group, annas, bram)))
                .isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> SignIn.during(stranger, Role.OFFICE, () -> mine.open(group, annas, anna)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> SignIn.during(stranger, Role.OFFICE, () -> answers.open(group, annas, guide)));
    }

    @Test
    void whoLeftAsksNoMoreAndIsAnsweredNoMore() {
        questions.asksGuide(anna, group, annas, "Hoe begin ik?");
        as(anna, () -> membership.leave(group, anna));

        assertThat(questions.asksGuide(anna, group, annas, "Toch")).isEqualTo(new SendResult.NotYours());
        assertThat(questions.guideAnswers(guide, group, annas, "Toch")).isEqualTo(new SendResult.NotYours());
    }

    @Test
    void aGroupThatIsNoTrajectoryHasNoSuchQuestions() {
        var other = groups.guidedBy(guide, TestIntervision.terms(), List.of(anna));

        assertThat(as(anna, () -> mine.in(other, anna))).isEmpty();
        assertThat(guiding(() -> answers.in(other, guide))).isEmpty();
    }

    @Test
    void whatIsForgottenOfEditionsIsNotOfGroups() {
        questions.asksGuide(anna, group, annas, "Hoe begin ik?");

        assertThat(forgetting.editions()).doesNotContainNull();
    }

    @Test
    void manyMembersAreAskedInAsManyStatementsAsTwo() {
        questions.asksGuide(anna, group, annas, "Een");
        var few = statements.during(() -> guiding(() -> answers.in(group, guide)));
        for (var more = 0; more < 4; more++) {
            var next = people.someone();
            groups.put(group, next);
            questions.asksGuide(next, group, questions.withGuide(next, group), "Meer");
        }

        assertThat(statements.during(() -> guiding(() -> answers.in(group, guide))))
                .isEqualTo(few);
    }

    private void theLastMeetingWas() {
        var last = meetings.planned(group, LAST, MeetingForm.LED_BY_MEMBERS);
        clock.goTo(LAST.toLocalDate().plusDays(1));
        meetings.hold(last, guide, LAST, List.of(anna, bram));
    }

    private GuideQuestions sheet(PersonId member) {
        return as(member, () -> mine.in(group, member)).orElseThrow();
    }

    private List<String> reads(PersonId member) {
        return as(
                        member,
                        () -> mine.open(
                                group, mine.in(group, member).orElseThrow().conversation(), member))
                .orElseThrow()
                .messages()
                .stream()
                .map(said -> said.words().text())
                .toList();
    }

    private <T> T guiding(Supplier<T> deed) {
        return SignIn.during(guide, Role.TRAINER, deed);
    }

    private static <T> T as(PersonId who, Supplier<T> deed) {
        return SignIn.during(who, Role.PARTICIPANT, deed);
    }
}
