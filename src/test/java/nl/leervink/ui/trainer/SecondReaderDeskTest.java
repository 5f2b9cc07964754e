package nl.leervink.ui.trainer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.homework.Judgement;
import nl.leervink.homework.TestHomework;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import nl.leervink.ui.parts.WrittenText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tineke asked Cor to read Anna's report along; Cor looks. */
@ScreenTest
class SecondReaderDeskTest {

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

    PersonId trainer;
    PersonId colleague;
    EditionId edition;
    String report = "";

    @BeforeEach
    void aColleagueIsAsked() {
        trainer = people.someone("Tineke", "Trainer");
        colleague = people.someone("Cor", "Collega");
        edition = editions.anEdition(clock.today(), trainer, colleague);
        var author = people.someone("Anna", "Appel");
        enrolments.enrol(author, edition);
        homework.handInReport(author, edition);
        SignIn.as(trainer, Role.TRAINER);
        UI.getCurrent().navigate("trainer/uitvoeringen/" + edition.value());
        report = _get(RouterLink.class, spec -> spec.withText("Reflectieverslag"))
                .getHref();
        UI.getCurrent().navigate(report);
        click("Vraag om mee te lezen");
        SignIn.as(colleague, Role.TRAINER);
    }

    @Test
    void whatOneIsAskedToReadSaysWhoseItIsAndWhoAsks() {
        UI.getCurrent().navigate("trainer/nakijken");

        assertThat(_find(RouterLink.class).stream().map(RouterLink::getText))
                .anySatisfy(words -> assertThat(words)
                        .startsWith("Reflectieverslag van Anna Appel (")
                        .contains("gevraagd door Tineke Trainer op"));
    }

    @Test
    void whoWasAskedAdvisesFirstAndJudgesOnlyBehindADoor() {
        UI.getCurrent().navigate(report);

        var own = _get(Details.class, spec -> spec.withPredicate(it -> "Zelf beoordelen".equals(it.getSummaryText())));
        assertThat(own.isOpened()).isFalse();
        assertThat(within(own, _get(Button.class, spec -> spec.withText("Voldoende"))))
                .isTrue();
        assertThat(within(own, _get(Button.class, spec -> spec.withText("Geef advies"))))
                .isFalse();
    }

    @Test
    void whoAskedJudgesAsAlways() {
        SignIn.as(trainer, Role.TRAINER);
        UI.getCurrent().navigate(report);

        assertThat(_find(Details.class)).noneMatch(it -> "Zelf beoordelen".equals(it.getSummaryText()));
        _get(Button.class, spec -> spec.withText("Voldoende"));
    }

    @Test
    void whatWasAdvisedStandsThereAndIsChangedOnlyWhenAskedFor() {
        UI.getCurrent().navigate(report);
        advise("Vraag 2 is mager.");

        _assertNone(TextArea.class, spec -> spec.withLabel("Toelichting voor je collega"));
        click("Pas advies aan");

        assertThat(_get(TextArea.class, spec -> spec.withLabel("Toelichting voor je collega"))
                        .getValue())
                .isEqualTo("Vraag 2 is mager.");
    }

    @Test
    void onceJudgedTheDeskSaysByWhomAndWhatWasAdvised() {
        UI.getCurrent().navigate(report);
        advise("Vraag 2 is mager.");
        SignIn.as(trainer, Role.TRAINER);
        UI.getCurrent().navigate(report);
        click("Voldoende");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        SignIn.as(colleague, Role.TRAINER);
        UI.getCurrent().navigate(report);

        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .contains("Beoordeeld door Tineke Trainer")
                .anyMatch(words -> words.startsWith("Cor Collega las mee"));
        assertThat(_find(WrittenText.class).stream()
                        .map(words -> words.getElement().getTextRecursively()))
                .contains("Vraag 2 is mager.");
        _assertNone(Button.class, spec -> spec.withText("Pas advies aan"));
    }

    @SuppressWarnings("unchecked")
    private static void advise(String words) {
        ((RadioButtonGroup<Judgement>) _get(RadioButtonGroup.class, spec -> spec.withLabel("Jouw advies")))
                .setValue(Judgement.INSUFFICIENT);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Toelichting voor je collega")), words);
        click("Geef advies");
    }

    private static boolean within(Details details, Button button) {
        return details.getContent().anyMatch(content -> isBelow(button, content));
    }

    private static boolean isBelow(Component one, Component top) {
        return one.equals(top)
                || one.getParent().map(parent -> isBelow(parent, top)).orElse(false);
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }
}
