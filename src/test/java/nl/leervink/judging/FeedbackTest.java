package nl.leervink.judging;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static nl.leervink.homework.TestHomework.ANSWERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.homework.HandingIn;
import nl.leervink.homework.Judgement;
import nl.leervink.homework.Worksheet;
import nl.leervink.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class FeedbackTest {

    private static final Feedback FEEDBACK = new Feedback("Waarom raakte juist die stilte je?");

    private static final Reading READ = new Reading(1, 0);

    @Autowired
    Judging judging;

    @Autowired
    HandingIn handingIn;

    @Autowired
    TestReports reports;

    @Autowired
    JdbcClient database;

    TestReports.Waiting report;

    @BeforeEach
    void aReportWaits() {
        report = reports.waiting();
    }

    @Test
    void itsAuthorReadsTheFeedbackOnceTheyWereTold() {
        var round = desk().work().id();
        judging.saveFeedback(report.submission(), READ, FEEDBACK, report.trainer());
        assertThat(reports.feedbackFor(report)).isEmpty();

        judge(Judgement.INSUFFICIENT, FEEDBACK);

        assertThat(reports.feedbackFor(report)).containsEntry(round, FEEDBACK);
    }

    @Test
    void remarksAndLevelsComeBackWithTheFeedback() {
        var told = new Feedback(
                "Mooi.",
                List.of(new Remark(1, 3, 8, "Welke?"), new Remark(0, 3, 9, "Hier word ik nieuwsgierig.")),
                Map.of(0, Level.GOOD, 1, Level.NOT_YET));

        judge(Judgement.SUFFICIENT, told);

        assertThat(reports.feedbackFor(report).values()).singleElement().satisfies(feedback -> {
            assertThat(feedback.remarks()).extracting(Remark::question).containsExactly(0, 1);
            assertThat(feedback.levels()).isEqualTo(told.levels());
        });
    }

    @Test
    void aRemarkIsAboutWordsThatAreThere() {
        var past = ANSWERS.getFirst().length() + 1;

        for (var wrong : List.of(
                new Feedback("", List.of(new Remark(0, 0, past, "?")), Map.of()),
                new Feedback("", List.of(new Remark(-1, 0, 1, "?")), Map.of()),
                new Feedback("", List.of(new Remark(0, 4, 4, "?")), Map.of()),
                new Feedback("", List.of(), Map.of(3, Level.GOOD)))) {
            assertThat(judging.saveFeedback(report.submission(), READ, wrong, report.trainer()))
                    .isEqualTo(new FeedbackResult.NoSuchPassage());
        }
    }

    @Test
    void whatIsWrittenIsNowhereInTheDatabaseInTheOpen() {
        judging.saveFeedback(report.submission(), READ, FEEDBACK, report.trainer());

        var kept = database.sql("select sealed from feedback_sheet f where f.submission = :submission")
                .param("submission", report.submission().value())
                .query(byte[].class)
                .single();
        var round = database.sql("select sealed from submission_round r where r.submission = :submission")
                .param("submission", report.submission().value())
                .query(byte[].class)
                .single();
        assertThat(new String(kept, ISO_8859_1)).doesNotContain("stilte");
        assertThat(new String(round, ISO_8859_1)).doesNotContain("stilte");
    }

    @Test
    void feedbackIsADraftThatTheAuthorDoesNotSee() {
        assertThat(judging.saveFeedback(report.submission(), READ, FEEDBACK, report.trainer()))
                .isInstanceOf(FeedbackResult.Saved.class);

        assertThat(desk().feedback()).isEqualTo(FEEDBACK);
        assertThat(worksheet().handedIn().getFirst().verdict()).isEmpty();
    }

    @Test
    void feedbackThatIsTooLongIsToldAndTheDraftStays() {
        judging.saveFeedback(report.submission(), READ, FEEDBACK, report.trainer());

        assertThat(judging.saveFeedback(report.submission(), READ, new Feedback("x".repeat(20_001)), report.trainer()))
                .isEqualTo(new FeedbackResult.TooLong(20_001, 20_000));
        assertThat(desk().feedback()).isEqualTo(FEEDBACK);
    }

    @Test
    void ofTwoTrainersNobodyOverwritesTheOtherUnseen() {
        judging.saveFeedback(report.submission(), READ, FEEDBACK, report.trainer());

        assertThat(judging.saveFeedback(report.submission(), READ, new Feedback("Van een collega"), report.trainer()))
                .isInstanceOfSatisfying(
                        FeedbackResult.NewerDraftExists.class,
                        newer -> assertThat(newer.version()).isEqualTo(1));
        assertThat(judging.judge(
                        report.submission(), READ, Judgement.SUFFICIENT, Feedback.NONE, Telling.NOW, report.trainer()))
                .isInstanceOf(JudgeResult.NotSaved.class);
        assertThat(desk().feedback()).isEqualTo(FEEDBACK);
        assertThat(judging.saveFeedback(report.submission(), desk().reading(), Feedback.NONE, report.trainer()))
                .isInstanceOf(FeedbackResult.Saved.class);
    }

    private JudgeResult judge(Judgement judgement, Feedback feedback) {
        return judging.judge(report.submission(), desk().reading(), judgement, feedback, Telling.NOW, report.trainer());
    }

    private ReadingDesk desk() {
        return judging.desk(report.submission(), report.trainer()).orElseThrow();
    }

    private Worksheet worksheet() {
        SignIn.as(report.author(), Role.PARTICIPANT);
        var sheet = handingIn.worksheet(report.assignment(), report.author()).orElseThrow();
        SignIn.as(report.trainer(), Role.TRAINER);
        return sheet;
    }
}
