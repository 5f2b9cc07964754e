package nl.leervink.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.leervink.ModuleTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.evaluation.KeepFormResult.Kept;
import nl.leervink.evaluation.KeepFormResult.NothingNew;
import nl.leervink.evaluation.KeepFormResult.Overtaken;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What it keeps is taken back: there is one form for all tests. */
@ModuleTest
@Transactional
class FormDeskTest {

    @Autowired
    FormDesk desk;

    @Autowired
    TestEvaluations evaluations;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private PersonId office;
    private EvaluationForm seen;

    @BeforeEach
    void theOfficeSitsAtTheDesk() {
        office = people.someone("Bo", "Bureau");
        SignIn.as(office, Role.OFFICE);
        seen = desk.current();
    }

    @Test
    void aKeptFormIsTheNextVersionAndSaysWhoKeptIt() {
        assertThat(desk.keep(withWeeks(seen, 6), office)).isEqualTo(new Kept(seen.version() + 1));

        assertThat(desk.current().weeks()).isEqualTo(6);
        assertThat(desk.versions(1)).singleElement().satisfies(version -> {
            assertThat(version.number()).isEqualTo(seen.version() + 1);
            assertThat(version.keptBy()).isEqualTo("Bo Bureau");
        });
    }

    @Test
    void whatIsTheSameIsNotKeptAgain() {
        assertThat(desk.keep(seen, office)).isEqualTo(new NothingNew());
    }

    @Test
    void whoDidNotSeeTheLatestVersionIsToldSo() {
        desk.keep(withWeeks(seen, 6), office);

        assertThat(desk.keep(withWeeks(seen, 7), office)).isEqualTo(new Overtaken(seen.version() + 1));
    }

    @Test
    void anEvaluationThatOpenedKeepsItsQuestionsAndItsTerm() {
        var running = evaluations.justEnded(1);
        var until = evaluations.term(running.edition()).until();
        clock.goTo(clock.instant().plus(Duration.ofHours(1)));

        desk.keep(withWeeks(changed(question -> retold(question, "Anders gevraagd")), 8), office);

        assertThat(evaluations.form(running)).isEqualTo(seen);
        assertThat(evaluations.term(running.edition()).until()).isEqualTo(until);
        clock.goTo(clock.today().plusDays(1));
        var next = evaluations.justEnded(1);
        assertThat(evaluations.form(next).questions())
                .extracting(Question::text)
                .containsOnly("Anders gevraagd");
        assertThat(evaluations.term(next.edition()).until())
                .isEqualTo(clock.today().plusWeeks(8));
    }

    @Test
    void aQuestionInOtherWordsIsTheSameQuestion() {
        desk.keep(changed(question -> retold(question, question.text() + "!")), office);

        assertThat(ids(desk.current())).isEqualTo(ids(seen));
    }

    @Test
    void aQuestionWithOtherAnswersIsAnotherQuestion() {
        desk.keep(
                changed(question -> question.kind() == QuestionKind.CHOICE
                        ? new Question(
                                question.id(),
                                question.group(),
                                question.kind(),
                                question.text(),
                                "",
                                "",
                                List.of("ja", "nee"))
                        : question),
                office);

        var choices =
                TestEvaluations.of(seen, QuestionKind.CHOICE).map(Question::id).toList();
        assertThat(ids(desk.current())).hasSameSizeAs(ids(seen)).doesNotContainAnyElementsOf(choices);
    }

    @Test
    void whatIsTypedIsTidied() {
        var typed = new ArrayList<>(seen.questions());
        typed.add(new Question(
                QuestionId.next(),
                QuestionGroup.CONTENT,
                QuestionKind.CHOICE,
                "  Hoe\u0000 was\nhet? ",
                "over",
                "bodig",
                List.of(" goed ", "", "slecht")));

        desk.keep(new EvaluationForm(seen.version(), seen.weeks(), typed), office);

        var kept = desk.current().questions().getLast();
        assertThat(kept.text()).isEqualTo("Hoe was het?");
        assertThat(kept.options()).containsExactly("goed", "slecht");
        assertThat(kept.low() + kept.high()).isEmpty();
    }

    private EvaluationForm changed(UnaryOperator<Question> change) {
        return new EvaluationForm(
                seen.version(),
                seen.weeks(),
                seen.questions().stream().map(change).toList());
    }

    private static Question retold(Question question, String text) {
        return new Question(
                question.id(),
                question.group(),
                question.kind(),
                text,
                question.low(),
                question.high(),
                question.options());
    }

    private static EvaluationForm withWeeks(EvaluationForm form, int weeks) {
        return new EvaluationForm(form.version(), weeks, form.questions());
    }

    private static List<QuestionId> ids(EvaluationForm form) {
        return form.questions().stream().map(Question::id).toList();
    }
}
