package nl.leervink.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leervink.evaluation.FormFlaw.Kind;
import org.junit.jupiter.api.Test;

class EvaluationFormTest {

    private static final Question MARK = question(QuestionKind.MARK, "Welk cijfer?", "", "");

    @Test
    void theFormThatComesWithThePortalCanBeAsked() {
        assertThat(EvaluationForm.ours().flaw()).isEmpty();
        assertThat(EvaluationForm.ours().weeks()).isEqualTo(4);
        assertThat(EvaluationForm.ours().questions())
                .extracting(Question::group)
                .contains(QuestionGroup.values());
    }

    @Test
    void aMarkIsAskedOnce() {
        assertThat(flaw()).isEqualTo(Optional.of(FormFlaw.of(Kind.ONE_MARK)));
        assertThat(flaw(MARK, MARK)).isEqualTo(Optional.of(FormFlaw.of(Kind.ONE_MARK)));
        assertThat(flaw(MARK)).isEmpty();
    }

    @Test
    void aQuestionSaysSomethingAndNotTooMuch() {
        assertThat(kind(question(QuestionKind.OPEN, " ", "", ""))).contains(Kind.NO_TEXT);
        assertThat(kind(question(QuestionKind.OPEN, "a".repeat(300), "", ""))).isEmpty();
        assertThat(kind(question(QuestionKind.OPEN, "a".repeat(301), "", ""))).contains(Kind.TEXT_TOO_LONG);
    }

    @Test
    void aScaleSaysWhatItsEndsMean() {
        assertThat(kind(question(QuestionKind.SCALE, "Goed?", "niet", "wel"))).isEmpty();
        assertThat(kind(question(QuestionKind.SCALE, "Goed?", "niet", ""))).contains(Kind.ENDS);
        assertThat(kind(question(QuestionKind.SCALE, "Goed?", "n".repeat(61), "wel")))
                .contains(Kind.ENDS);
    }

    @Test
    void aChoiceIsBetweenTwoToEightDifferentAnswers() {
        assertThat(kind(choice("ja", "nee"))).isEmpty();
        assertThat(kind(choice("ja"))).contains(Kind.OPTIONS);
        assertThat(kind(choice("ja", "ja"))).contains(Kind.OPTIONS);
        assertThat(kind(choice("1", "2", "3", "4", "5", "6", "7", "8"))).isEmpty();
        assertThat(kind(choice("1", "2", "3", "4", "5", "6", "7", "8", "9"))).contains(Kind.OPTIONS);
        assertThat(kind(choice("ja", "n".repeat(121)))).contains(Kind.OPTIONS);
    }

    @Test
    void itIsOpenForOneToTwelveWeeks() {
        for (var weeks : List.of(0, 13)) {
            assertThat(new EvaluationForm(0, weeks, List.of(MARK)).flaw()).contains(FormFlaw.of(Kind.WEEKS));
        }
        assertThat(new EvaluationForm(0, 12, List.of(MARK)).flaw()).isEmpty();
    }

    @Test
    void aFormHasAtMostThirtyQuestions() {
        var questions = new ArrayList<>(List.of(MARK));
        while (questions.size() < 30) {
            questions.add(question(QuestionKind.OPEN, "En?", "", ""));
        }
        assertThat(new EvaluationForm(0, 4, questions).flaw()).isEmpty();
        questions.add(question(QuestionKind.OPEN, "En?", "", ""));
        assertThat(new EvaluationForm(0, 4, questions).flaw()).contains(FormFlaw.of(Kind.TOO_MANY_QUESTIONS));
    }

    private static Optional<Kind> kind(Question question) {
        return flaw(MARK, question).map(flaw -> {
            assertThat(flaw.question()).contains(1);
            return flaw.kind();
        });
    }

    private static Optional<FormFlaw> flaw(Question... questions) {
        return new EvaluationForm(0, 4, List.of(questions)).flaw();
    }

    private static Question choice(String... options) {
        return new Question(
                QuestionId.next(), QuestionGroup.CONTENT, QuestionKind.CHOICE, "Wat?", "", "", List.of(options));
    }

    private static Question question(QuestionKind kind, String text, String low, String high) {
        return new Question(QuestionId.next(), QuestionGroup.CONTENT, kind, text, low, high, List.of());
    }
}
