package nl.leervink.judging;

import static org.assertj.core.api.Assertions.assertThat;

import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.homework.AssignmentState;
import nl.leervink.homework.HandingIn;
import nl.leervink.homework.Judgement;
import nl.leervink.homework.Worksheet;
import nl.leervink.kernel.Role;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class TellingTest {

    private static final Feedback FEEDBACK = new Feedback("Waarom raakte juist die stilte je?");

    @Autowired
    Judging judging;

    @Autowired
    HandingIn handingIn;

    @Autowired
    TestReports reports;

    @Autowired
    TestPeople people;

    TestReports.Waiting report;

    @BeforeEach
    void aReportWaits() {
        report = reports.waiting();
    }

    @Test
    void aJudgementThatWaitsForTheOthersIsNotToldAndMayChange() {
        assertThat(judgeLater(Judgement.INSUFFICIENT))
                .isInstanceOfSatisfying(
                        JudgeResult.Judged.class,
                        judged -> assertThat(judged.told()).isFalse());
        assertThat(worksheet().state()).isEqualTo(AssignmentState.HANDED_IN);
        assertThat(worksheet().handedIn().getFirst().verdict()).isEmpty();
        assertThat(reports.feedbackFor(report)).isEmpty();
        assertThat(reports.letters(report.author())).isEmpty();
        assertThat(judging.pileSize(PileChoice.ALL, report.trainer())).isZero();
        assertThat(desk().matter().held()).contains(Judgement.INSUFFICIENT);
        judgeLater(Judgement.SUFFICIENT);

        assertThat(judging.untold(report.edition(), report.trainer())).isEqualTo(1);
        assertThat(judging.tellAll(report.edition(), report.trainer())).isEqualTo(1);

        assertThat(judging.tellAll(report.edition(), report.trainer())).isZero();
        assertThat(worksheet().state()).isEqualTo(AssignmentState.SUFFICIENT);
        assertThat(reports.letters(report.author())).hasSize(1);
    }

    @Test
    void nobodyElseTellsJudgementsOfThisEdition() {
        judgeLater(Judgement.SUFFICIENT);
        var colleague = people.someone();
        SignIn.as(colleague, Role.TRAINER);

        assertThat(judging.untold(report.edition(), colleague)).isZero();
        assertThat(judging.tellAll(report.edition(), colleague)).isZero();
        assertThat(worksheet().state()).isEqualTo(AssignmentState.HANDED_IN);
    }

    @Test
    void theAuthorGetsOneLetterThatSaysNoMoreThanThatThereIsAJudgement() {
        judge(Judgement.INSUFFICIENT, FEEDBACK);

        assertThat(reports.letters(report.author()))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains("/mijn/opdrachten/" + report.assignment().value())
                        .doesNotContainIgnoringCase("voldoende", "stilte", "feedback is"));
    }

    private JudgeResult judge(Judgement judgement, Feedback feedback) {
        return judging.judge(report.submission(), desk().reading(), judgement, feedback, Telling.NOW, report.trainer());
    }

    private JudgeResult judgeLater(Judgement judgement) {
        return judging.judge(
                report.submission(), desk().reading(), judgement, FEEDBACK, Telling.TOGETHER, report.trainer());
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
