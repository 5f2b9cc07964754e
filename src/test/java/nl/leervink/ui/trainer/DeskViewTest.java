package nl.leervink.ui.trainer;

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
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.homework.TestHomework;
import nl.leervink.judging.Level;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A trainer with two reports to judge. */
@ScreenTest
class DeskViewTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestHomework homework;

    @Autowired
    TestClock clock;

    EditionId edition;
    List<String> reports;

    @BeforeEach
    void twoReportsWait() {
        var trainer = people.someone("Tineke", "Trainer");
        edition = editions.anEdition(clock.today(), trainer);
        handsIn(people.someone("Anna", "Appel"));
        handsIn(people.someone("Bram", "Boom"));
        SignIn.as(trainer, Role.TRAINER);
        UI.getCurrent().navigate("trainer/uitvoeringen/" + edition.value());
        reports = _find(RouterLink.class, spec -> spec.withText("Reflectieverslag")).stream()
                .map(RouterLink::getHref)
                .toList();
        UI.getCurrent().navigate(reports.getFirst());
    }

    @Test
    void whatTheLevelsSayAgainstSufficientIsSaidBeforeItIsConfirmed() {
        level(0, Level.NOT_YET);

        click("Voldoende");

        assertThat(asked()).startsWith("1 vraag staat op ‘nog niet’, 2 zonder niveau. De beoordeling");
    }

    @Test
    void whoLeavesOneLevelOpenHearsSo() {
        level(0, Level.GOOD);
        level(1, Level.SUFFICIENT);

        click("Voldoende");

        assertThat(asked()).startsWith("1 vraag heeft geen niveau. De beoordeling");
    }

    @Test
    void levelsThatAgreeOrAreNotUsedAreNotSpokenOf() {
        click("Voldoende");
        assertThat(asked()).startsWith("De beoordeling");
        ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));

        for (var question = 0; question < TestHomework.ANSWERS.size(); question++) {
            level(question, Level.GOOD);
        }
        click("Voldoende");

        assertThat(asked()).startsWith("De beoordeling");
    }

    @Test
    void insufficientWithNothingButSpacesAsksForFeedbackFirst() {
        _setValue(feedback(), " \n ");

        click("Onvoldoende");

        _assertNone(ConfirmDialog.class);
        assertThat(feedback().getErrorMessage()).startsWith("Schrijf wat er beter kan");
        assertThat(feedback().isInvalid()).isTrue();
    }

    @Test
    void theNextReportIsReadFromItsHeading() {
        assertThat(scripts()).noneMatch(script -> script.contains("window.scrollTo(0, 0)"));

        UI.getCurrent().navigate(reports.getLast());

        assertThat(scripts()).anyMatch(script -> script.contains("window.scrollTo(0, 0)"));
    }

    private static List<String> scripts() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getExpression())
                .toList();
    }

    private void handsIn(PersonId author) {
        enrolments.enrol(author, edition);
        homework.handInReport(author, edition);
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static String asked() {
        return _get(ConfirmDialog.class).getElement().getProperty("message");
    }

    private static TextArea feedback() {
        return _get(TextArea.class, spec -> spec.withLabel("Feedback"));
    }

    @SuppressWarnings("unchecked")
    private static void level(int question, Level level) {
        ((RadioButtonGroup<Level>) _find(RadioButtonGroup.class).get(question)).setValue(level);
    }
}
