package nl.leervink.judging;

import static java.util.Objects.requireNonNull;
import static nl.leervink.homework.TestHomework.ANSWERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.files.TestFiles;
import nl.leervink.homework.AssignmentProgress;
import nl.leervink.homework.AssignmentState;
import nl.leervink.homework.Draft;
import nl.leervink.homework.Extending;
import nl.leervink.homework.HandingIn;
import nl.leervink.homework.HomeworkBook;
import nl.leervink.homework.Inspected;
import nl.leervink.homework.InspectionRow;
import nl.leervink.homework.Judgement;
import nl.leervink.homework.ReadAlong;
import nl.leervink.homework.SubmissionId;
import nl.leervink.homework.TestHomework;
import nl.leervink.homework.WorkRow;
import nl.leervink.homework.Worksheet;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.AssignmentId;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ModuleTest
class JudgingTest {

    private static final Feedback FEEDBACK = new Feedback("Waarom raakte juist die stilte je?");

    private static final Reading READ = new Reading(1, 0);

    @Autowired
    Judging judging;

    @Autowired
    HandingIn handingIn;

    @Autowired
    HomeworkBook book;

    @Autowired
    ReadAlong readAlong;

    @Autowired
    Editions planned;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestHomework homework;

    @Autowired
    TestReports reports;

    @Autowired
    Extending extending;

    @Autowired
    TestClock clock;

    @Autowired
    Statements statements;

    PersonId trainer;
    PersonId author;
    EditionId edition;
    EnrolmentId enrolment;
    AssignmentId report;

    @BeforeEach
    void aReportWasHandedIn() {
        var waiting = reports.waiting();
        trainer = waiting.trainer();
        author = waiting.author();
        edition = waiting.edition();
        enrolment = waiting.enrolment();
        report = waiting.assignment();
    }

    @Test
    void thePileHoldsTheReportsOfAllMyEditionsOldestFirst() {
        var second = editions.anEdition(clock.today().minusWeeks(4), trainer);
        var bram = people.someone("Bram", "Boom");
        enrolments.enrol(bram, second);
        homework.handInReport(bram, second);
        SignIn.as(trainer, Role.TRAINER);

        assertThat(judging.pileSize(PileChoice.ALL, trainer)).isEqualTo(2);
        assertThat(judging.pile(PileChoice.ALL, trainer, 0, 10))
                .extracting(PileRow::author)
                .containsExactly("Anna Appel", "Bram Boom");
        assertThat(judging.pile(PileChoice.ALL, trainer, 1, 1))
                .extracting(PileRow::author)
                .containsExactly("Bram Boom");
    }

    @Test
    void aTrainerReadsWhatWasHandedIn() {
        var desk = desk();

        assertThat(desk.work().answers().texts()).isEqualTo(ANSWERS);
        assertThat(desk.awaitsJudgement()).isTrue();
        assertThat(desk.author()).isEqualTo("Anna Appel");
    }

    @Test
    void sufficientIsTheEndOfIt() {
        assertThat(judge(Judgement.SUFFICIENT, Feedback.NONE)).isInstanceOf(JudgeResult.Judged.class);

        assertThat(judging.pileSize(PileChoice.ALL, trainer)).isZero();
        assertThat(progress().state()).isEqualTo(AssignmentState.SUFFICIENT);
        assertThat(progress().credited()).isEqualTo(progress().assignment().norm());
        assertThat(worksheet().open()).isEmpty();
    }

    @Test
    void insufficientAsksFeedback() {
        assertThat(judge(Judgement.INSUFFICIENT, new Feedback("  "))).isEqualTo(new JudgeResult.FeedbackMissing());
        assertThat(desk().awaitsJudgement()).isTrue();
    }

    @Test
    void insufficientOpensANewRoundWithTheFeedbackBesideTheEarlierText() {
        judge(Judgement.INSUFFICIENT, FEEDBACK);

        var sheet = worksheet();
        assertThat(sheet.state()).isEqualTo(AssignmentState.INSUFFICIENT);
        assertThat(sheet.open().orElseThrow().round()).isEqualTo(2);
        assertThat(sheet.open().orElseThrow().answers().texts()).isEqualTo(ANSWERS);
        assertThat(sheet.handedIn()).singleElement().satisfies(first -> {
            assertThat(first.answers().texts()).isEqualTo(ANSWERS);
            assertThat(first.verdict().orElseThrow().judgement()).isEqualTo(Judgement.INSUFFICIENT);
        });
    }

    @Test
    void theNewRoundIsNotMeasuredByTheDeadlineOfTheFirst() {
        clock.goTo(planned.assignment(report).orElseThrow().due().plusWeeks(1));
        SignIn.as(trainer, Role.TRAINER);
        judge(Judgement.INSUFFICIENT, FEEDBACK);

        var sheet = worksheet();
        assertThat(sheet.due()).isEmpty();
        assertThat(sheet.overdue()).isFalse();
        homework.handInReport(author, edition);
        assertThat(worksheet().handedIn().getLast().late()).isFalse();
        SignIn.as(trainer, Role.TRAINER);
        assertThat(judging.pile(PileChoice.ALL, trainer, 0, 10))
                .extracting(PileRow::late)
                .containsExactly(false);
    }

    @Test
    void theNewRoundIsMeasuredByTheDayThatWasGivenForIt() {
        clock.goTo(planned.assignment(report).orElseThrow().due().plusWeeks(1));
        SignIn.as(trainer, Role.TRAINER);
        judge(Judgement.INSUFFICIENT, FEEDBACK);
        SignIn.as(trainer, Role.TRAINER);
        var day = clock.today().plusDays(5);
        extending.extend(report, enrolment, day, "", trainer);

        assertThat(worksheet().due()).contains(day);
        clock.goTo(day.plusDays(1));
        assertThat(worksheet().overdue()).isTrue();
        homework.handInReport(author, edition);
        assertThat(worksheet().handedIn().getLast().late()).isTrue();
    }

    @Test
    void aDayThatWasGivenForTheFirstRoundAndIsPastIsNotThatOfTheNewOne() {
        var due = planned.assignment(report).orElseThrow().due();
        var late = people.someone("Bram", "Boom");
        var place = enrolments.enrol(late, edition);
        SignIn.as(trainer, Role.TRAINER);
        extending.extend(report, place, due.plusDays(3), "", trainer);
        homework.handInReport(late, edition);
        clock.goTo(due.plusDays(10));
        SignIn.as(trainer, Role.TRAINER);
        var bram = judging.pile(PileChoice.ALL, trainer, 0, 10).stream()
                .filter(row -> row.author().equals("Bram Boom"))
                .findFirst()
                .orElseThrow();

        judging.judge(bram.submission(), READ, Judgement.INSUFFICIENT, FEEDBACK, Telling.NOW, trainer);

        SignIn.as(late, Role.PARTICIPANT);
        assertThat(handingIn.worksheet(report, late).orElseThrow().due()).isEmpty();
    }

    @Test
    void theAuthorSeesWhoReadAlong() {
        SignIn.as(author, Role.PARTICIPANT);
        assertThat(readAlong.of(report, author)).isEmpty();
        SignIn.as(trainer, Role.TRAINER);

        desk();

        SignIn.as(author, Role.PARTICIPANT);
        assertThat(readAlong.of(report, author))
                .first()
                .extracting(InspectionRow::reader, InspectionRow::what, InspectionRow::round)
                .containsExactly("Tineke Trainer", Inspected.TEXT, 1);
        assertThat(readAlong.of(report, people.someone())).isEmpty();
    }

    @Test
    void theSecondRoundIsJudgedLikeTheFirst() {
        judge(Judgement.INSUFFICIENT, FEEDBACK);
        homework.handInReport(author, edition);
        SignIn.as(trainer, Role.TRAINER);

        assertThat(judging.judge(submission(), READ, Judgement.SUFFICIENT, Feedback.NONE, Telling.NOW, trainer))
                .isEqualTo(new JudgeResult.NotSaved(new FeedbackResult.AlreadyJudged()));
        assertThat(judging.judge(
                        submission(), new Reading(2, 0), Judgement.SUFFICIENT, Feedback.NONE, Telling.NOW, trainer))
                .isInstanceOf(JudgeResult.Judged.class);
        assertThat(desk().before()).hasSize(1);
        assertThat(progress().state()).isEqualTo(AssignmentState.SUFFICIENT);
    }

    @Test
    void aTrainerSeesHowLongPeopleWaitedForThem() {
        clock.goTo(clock.today().plusDays(3));

        judge(Judgement.SUFFICIENT, FEEDBACK);

        assertThat(judging.turnaround(trainer)).isEqualTo(new Turnaround(1, 1, new BigDecimal("3.0")));
        assertThat(judging.turnaround(people.someone()).judged()).isZero();
    }

    @Test
    void aJudgementStands() {
        judge(Judgement.SUFFICIENT, FEEDBACK);

        assertThat(judge(Judgement.INSUFFICIENT, FEEDBACK))
                .isEqualTo(new JudgeResult.NotSaved(new FeedbackResult.AlreadyJudged()));
    }

    @Test
    void afterJudgingTheOneThatWaitsLongestIsNext() {
        var bram = people.someone("Bram", "Boom");
        enrolments.enrol(bram, edition);
        homework.handInReport(bram, edition);
        SignIn.as(trainer, Role.TRAINER);
        var second = judging.pile(PileChoice.ALL, trainer, 1, 1).getFirst().submission();

        assertThat(judge(Judgement.SUFFICIENT, Feedback.NONE))
                .isInstanceOfSatisfying(
                        JudgeResult.Judged.class,
                        judged -> assertThat(judged.next()).contains(second));
    }

    @Test
    void whoWasLateIsJudgedAfterTheEditionWasClosed() {
        var submission = submission();
        editions.close(edition);

        assertThat(judging.pile(PileChoice.ALL, trainer, 0, 10))
                .extracting(PileRow::submission)
                .contains(submission);
        assertThat(judging.judge(submission, READ, Judgement.SUFFICIENT, FEEDBACK, Telling.NOW, trainer))
                .isInstanceOf(JudgeResult.Judged.class);
    }

    @Test
    void nothingIsJudgedOnceTheEditionIsCancelled() {
        var submission = submission();
        editions.cancel(edition);

        assertThat(judging.judge(submission, READ, Judgement.SUFFICIENT, FEEDBACK, Telling.NOW, trainer))
                .isEqualTo(new JudgeResult.NotSaved(new FeedbackResult.Gone()));
    }

    @Test
    void aTrainerOfAnotherEditionReadsAndJudgesNothing() {
        var submission = submission();
        var colleague = people.someone();
        editions.anEdition(clock.today(), colleague);
        SignIn.as(colleague, Role.TRAINER);

        assertThat(judging.desk(submission, colleague)).isEmpty();
        assertThat(judging.file(submission, 1, colleague)).isEmpty();
        assertThat(judging.pile(PileChoice.ALL, colleague, 0, 10)).isEmpty();
        assertThat(judging.homework(edition, colleague)).isEmpty();
        assertThat(judging.saveFeedback(submission, READ, FEEDBACK, colleague))
                .isEqualTo(new FeedbackResult.NotYours());
        assertThat(judging.judge(submission, READ, Judgement.SUFFICIENT, FEEDBACK, Telling.NOW, colleague))
                .isEqualTo(new JudgeResult.NotSaved(new FeedbackResult.NotYours()));
        assertThat(judging.desk(SubmissionId.next(), colleague)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.OFFICE, Role.CONTACT, Role.PARTICIPANT})
    void neitherOfficeNorContactNorParticipantSitsAtTheDesk(String role) {
        var submission = submission();
        SignIn.as(trainer, role);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> judging.desk(submission, trainer));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> judging.file(submission, 1, trainer));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> judging.pile(PileChoice.ALL, trainer, 0, 10));
    }

    @Test
    void aDraftIsNotForTheTrainer() {
        var bram = people.someone("Bram", "Boom");
        enrolments.enrol(bram, edition);
        SignIn.as(bram, Role.PARTICIPANT);
        handingIn.save(report, Draft.of(ANSWERS), 0, bram);
        handingIn.attach(report, "verslag.pdf", TestFiles.aPdf(), bram);
        SignIn.as(trainer, Role.TRAINER);

        assertThat(judging.pile(PileChoice.ALL, trainer, 0, 10))
                .extracting(PileRow::author)
                .containsExactly("Anna Appel");
        assertThat(judging.homework(edition, trainer).values())
                .allSatisfy(rows -> assertThat(rows)
                        .filteredOn(row -> row.state() == AssignmentState.DRAFT)
                        .allSatisfy(row -> assertThat(row.readable()).isEmpty()));
    }

    @Test
    void aReportEarnsNoTimeBeforeItIsSufficient() {
        assertThat(progress().state()).isEqualTo(AssignmentState.HANDED_IN);
        assertThat(progress().credited()).isEqualTo(Minutes.NONE);
    }

    @Test
    void questionsEarnTheirTimeOnceHandedIn() {
        var questions = editions.assignment(edition, AssignmentKind.QUESTIONS);
        SignIn.as(author, Role.PARTICIPANT);
        handingIn.handIn(questions, Draft.of(List.of("Hoe begin ik?")), 0, author);

        assertThat(book.progress(edition).get(enrolment))
                .filteredOn(it -> it.assignment().id().equals(questions))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.credited()).isEqualTo(it.assignment().norm()));
    }

    @Test
    void aLargerGroupAsksNoMoreOfTheDatabase() {
        var few = statements.during(() -> book.progress(edition));
        for (var i = 0; i < 5; i++) {
            var someone = people.someone();
            enrolments.enrol(someone, edition);
            homework.handInReport(someone, edition);
        }

        assertThat(statements.during(() -> book.progress(edition))).isEqualTo(few);
        SignIn.as(trainer, Role.TRAINER);
        var six = statements.during(() -> judging.pile(PileChoice.ALL, trainer, 0, 6));
        assertThat(statements.during(() -> judging.pile(PileChoice.ALL, trainer, 0, 1)))
                .isEqualTo(six);
    }

    private JudgeResult judge(Judgement judgement, Feedback feedback) {
        return judging.judge(submission(), desk().reading(), judgement, feedback, Telling.NOW, trainer);
    }

    /** Of Anna. */
    private SubmissionId submission() {
        return requireNonNull(judging.homework(edition, trainer).get(enrolment)).stream()
                .filter(row -> row.assignment().id().equals(report))
                .findFirst()
                .flatMap(WorkRow::readable)
                .orElseThrow();
    }

    private ReadingDesk desk() {
        return judging.desk(submission(), trainer).orElseThrow();
    }

    private AssignmentProgress progress() {
        return requireNonNull(book.progress(edition).get(enrolment)).stream()
                .filter(it -> it.assignment().id().equals(report))
                .findFirst()
                .orElseThrow();
    }

    private Worksheet worksheet() {
        SignIn.as(author, Role.PARTICIPANT);
        var sheet = handingIn.worksheet(report, author).orElseThrow();
        SignIn.as(trainer, Role.TRAINER);
        return sheet;
    }
}
