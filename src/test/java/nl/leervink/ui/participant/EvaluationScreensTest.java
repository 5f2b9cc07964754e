package nl.leervink.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.evaluation.FillInResult;
import nl.leervink.evaluation.FormDesk;
import nl.leervink.evaluation.TestEvaluations;
import nl.leervink.evaluation.TestEvaluations.Ended;
import nl.leervink.kernel.Role;
import nl.leervink.people.TestPeople;
import nl.leervink.ui.parts.BarTable;
import nl.leervink.ui.parts.EvaluationPanel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The evaluation as each of its readers sees it. */
@ScreenTest
class EvaluationScreensTest {

    private static final String SCRIPT = "<img src=x onerror=alert(1)>";

    @Autowired
    TestEvaluations evaluations;

    @Autowired
    TestPeople people;

    @Autowired
    FormDesk desk;

    private Ended ended;

    @BeforeEach
    void anEditionEnded() {
        ended = evaluations.justEnded(6);
        SignIn.as(ended.anyone(), Role.PARTICIPANT);
    }

    @Test
    void theEditionLeadsToTheForm() {
        UI.getCurrent().navigate("mijn/uitvoeringen/" + ended.edition().value());

        assertThat(_find(EvaluationPanel.class)).hasSize(1);
    }

    @Test
    void withoutAMarkTheQuestionSaysSoAndWithItOneIsDone() {
        UI.getCurrent().navigate(address());

        _click(_get(Button.class, spec -> spec.withText("Verstuur de evaluatie")));
        _assertNone(ConfirmDialog.class);
        @SuppressWarnings("unchecked")
        var mark = (RadioButtonGroup<Integer>)
                _get(RadioButtonGroup.class, spec -> spec.withLabel("Welk cijfer geef je het geheel?"));
        assertThat(mark.isInvalid()).isTrue();

        _setValue(mark, 8);
        _click(_get(Button.class, spec -> spec.withText("Verstuur de evaluatie")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        _assertNone(AnswerForm.class);
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("Dank je wel"));
        assertThat(evaluations.fillIn(ended, ended.anyone(), 8, "Nog eens"))
                .isEqualTo(new FillInResult.AlreadyFilledIn());
    }

    @Test
    void ofAnEditionOfOthersThereIsNoForm() {
        SignIn.as(people.someone(), Role.PARTICIPANT);

        UI.getCurrent().navigate(address());

        _assertNone(AnswerForm.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    @Test
    void theTrainerSeesNothingOfFourAndAllOfFiveAsText() {
        evaluations.answered(ended, 6, 7, 8);
        evaluations.fillIn(ended, ended.participants().get(3), 9, SCRIPT);
        var of4 = ended;
        var of5 = evaluations.justEnded(5);
        evaluations.answered(of5, 6, 7, 8, 9);
        evaluations.fillIn(of5, of5.participants().get(4), 9, SCRIPT);
        evaluations.close(of5);

        SignIn.as(of4.trainer(), Role.TRAINER);
        UI.getCurrent().navigate("trainer/uitvoeringen/" + of4.edition().value() + "/evaluatie");
        _assertNone(BarTable.class);
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("Er zijn 4 antwoorden"));

        SignIn.as(of5.trainer(), Role.TRAINER);
        UI.getCurrent().navigate("trainer/uitvoeringen/" + of5.edition().value() + "/evaluatie");
        assertThat(_find(BarTable.class)).isNotEmpty();
        assertThat(_find(ListItem.class)).extracting(ListItem::getText).contains(SCRIPT);
    }

    @Test
    void theOfficeSeesTheOutcomeOfAnEditionAndOfItsCourse() {
        evaluations.answered(ended, 6, 7);
        evaluations.close(ended);
        SignIn.as(people.someone(), Role.OFFICE);

        UI.getCurrent().navigate("bureau/uitvoeringen/" + ended.edition().value());
        assertThat(_find(EvaluationPanel.class)).hasSize(1);
        UI.getCurrent().navigate("bureau/uitvoeringen/" + ended.edition().value() + "/evaluatie");
        assertThat(_find(BarTable.class)).isNotEmpty();
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Minder dan vijf"));
    }

    @Test
    void theOfficeChangesTheFormAndWhatIsWrongStandsBesideIt() {
        SignIn.as(people.someone(), Role.OFFICE);
        UI.getCurrent().navigate("bureau/evaluatie");
        var weeks = _get(IntegerField.class, spec -> spec.withLabel("Open, in weken"));
        var before = desk.current();

        _setValue(weeks, 20);
        _click(_get(Button.class, spec -> spec.withText("Bewaar dit formulier")));
        assertThat(weeks.isInvalid()).isTrue();
        _setValue(weeks, 6);
        _click(_get(Button.class, spec -> spec.withText("Bewaar dit formulier")));

        assertThat(desk.current().weeks()).isEqualTo(6);
        assertThat(desk.current().version()).isEqualTo(before.version() + 1);
        assertThat(_find(TextArea.class)).isNotEmpty();
    }

    private String address() {
        return "mijn/uitvoeringen/" + ended.edition().value() + "/evaluatie";
    }
}
