package nl.leervink.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.attendance.AppealId;
import nl.leervink.attendance.AppealWords;
import nl.leervink.attendance.HearingAppeals;
import nl.leervink.attendance.MyPresence;
import nl.leervink.attendance.Presence;
import nl.leervink.attendance.TestRosters;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.SessionId;
import nl.leervink.ui.parts.AppealsPanel;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.WrittenText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An appeal from both sides: of who lodges it, and of who answers. */
@ScreenTest
class AppealScreensTest {

    private static final String WORDS = "Ik zat achterin <img src=x onerror=alert(1)>";

    @Autowired
    TestRosters rosters;

    @Autowired
    TestPeople people;

    @Autowired
    MyPresence presence;

    @Autowired
    HearingAppeals hearing;

    @Autowired
    TestClock clock;

    private PersonId trainer;
    private PersonId anna;
    private EditionId edition;
    private SessionId today;

    @BeforeEach
    void annaWasAbsent() {
        var group = rosters.annaWasAbsentToday();
        trainer = group.trainer();
        anna = group.anna();
        edition = group.edition();
        today = group.today();
    }

    @Test
    void whoWasAbsentAppealsAndReadsThatItWaits() {
        opensMine();

        _click(_get(Button.class, it -> it.withText("Maak bezwaar")));
        _click(_get(Button.class, it -> it.withText("Dien het bezwaar in")));
        assertThat(_get(TextArea.class).getErrorMessage())
                .isEqualTo("Schrijf wat er niet klopt, in hooguit 1.000 tekens.");
        _setValue(_get(TextArea.class), WORDS);
        _click(_get(Button.class, it -> it.withText("Dien het bezwaar in")));

        expectNotifications("Je bezwaar is ingediend. Je krijgt een mail als er een antwoord is.");
        _assertOne(Badge.class, it -> it.withText("Wacht op antwoord"));
        assertThat(written()).contains(WORDS);
        _assertNone(Button.class, it -> it.withText("Maak bezwaar"));
    }

    @Test
    void whatIsTooLongStaysAsItIsAndSaysHowMuchTooLong() {
        opensMine();
        _click(_get(Button.class, it -> it.withText("Maak bezwaar")));
        assertThat(_get(TextArea.class).getHelperText()).endsWith("Nog 1.000 tekens.");

        _setValue(_get(TextArea.class), "x".repeat(999));
        assertThat(_get(TextArea.class).getHelperText()).endsWith("Nog 1 teken.");
        _setValue(_get(TextArea.class), "x".repeat(1_012));

        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(_get(TextArea.class).getErrorMessage())
                .isEqualTo("12 tekens te lang. Er is niets verloren: kort de tekst hier in.");
        _click(_get(Button.class, it -> it.withText("Dien het bezwaar in")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(_get(TextArea.class).getErrorMessage())
                .isEqualTo("12 tekens te lang. Er is niets verloren: kort de tekst hier in.");
        assertThat(_get(TextArea.class).getValue()).hasSize(1_012);
        _setValue(_get(TextArea.class), WORDS);
        assertThat(_get(TextArea.class).isInvalid()).isFalse();
    }

    @Test
    void afterTheTermTheScreenSaysSo() {
        clock.goTo(clock.today().plusDays(15));

        opensMine();

        assertThat(words()).anyMatch(it -> it.startsWith("Bezwaar maken kon tot en met"));
        _assertNone(Button.class, it -> it.withText("Maak bezwaar"));
    }

    @ParameterizedTest
    @CsvSource({"TRAINER, trainer", "OFFICE, bureau"})
    void whoAnswersFindsItAmongWhatIsToBeDone(String role, String home) {
        var appeal = lodged();
        SignIn.as(trainer, role);

        UI.getCurrent().navigate(home);

        assertThat(_find(Anchor.class))
                .anyMatch(it -> it.getHref().equals(AppealsPanel.address(appeal))
                        && it.getText().equals("Anna Appel"));
    }

    @Test
    void onThePageOfItsEditionAnAppealWaitsUntilItIsAnswered() {
        var appeal = lodged();
        SignIn.as(PersonId.next(), Role.OFFICE);
        UI.getCurrent().navigate("bureau/uitvoeringen/" + edition.value());
        assertThat(_find(Anchor.class)).anyMatch(it -> it.getHref().equals(AppealsPanel.address(appeal)));

        opens(appeal, Role.TRAINER);
        upholds();
        UI.getCurrent().navigate("trainer/uitvoeringen/" + edition.value());

        assertThat(_find(Anchor.class)).noneMatch(it -> it.getHref().equals(AppealsPanel.address(appeal)));
    }

    private static void upholds() {
        _click(_get(Button.class, it -> it.withText("Gegrond: verbeter de lijst")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    @Test
    void upholdingItCorrectsTheRosterAndSaysSoThere() {
        var appeal = lodged();
        opens(appeal, Role.TRAINER);
        assertThat(written()).contains(WORDS);

        _setValue(choices(), Presence.LATE);
        upholds();
        assertThat(_get(IntegerField.class).isInvalid()).isTrue();
        _setValue(_get(IntegerField.class), 10);
        upholds();

        expectNotifications("Beantwoord. De deelnemer krijgt bericht.");
        assertThat(words()).contains("De presentielijst zegt nu: te laat, 10 minuten gemist.");
        _assertNone(Button.class, it -> it.withText("Niet gegrond"));
        UI.getCurrent().navigate("trainer/presentie/" + today.value());
        assertThat(_find(ListItem.class))
                .anyMatch(it -> it.getText().endsWith("door Tineke Trainer: Anna Appel van afwezig naar te laat"));
    }

    @Test
    void whatWasWrongOfOneAnswerIsNotSaidOfTheNext() {
        var appeal = lodged();
        opens(appeal, Role.TRAINER);
        _setValue(choices(), Presence.LATE);
        upholds();
        assertThat(_get(IntegerField.class).isInvalid()).isTrue();

        _setValue(choices(), Presence.LEFT_EARLY);
        assertThat(_get(IntegerField.class).isInvalid()).isFalse();
        _click(_get(Button.class, it -> it.withText("Niet gegrond")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(choices(), Presence.PRESENT);

        assertThat(_get(TextArea.class).isInvalid()).isFalse();
    }

    @Test
    void turningItDownAsksWordsThatTheParticipantReads() {
        var appeal = lodged();
        opens(appeal, Role.OFFICE);

        _click(_get(Button.class, it -> it.withText("Niet gegrond")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "Niemand zag je.");
        _click(_get(Button.class, it -> it.withText("Niet gegrond")));

        _assertOne(Badge.class, it -> it.withText("Bezwaar niet gegrond"));
        opensMine();
        assertThat(written()).contains("Niemand zag je.");
        _assertOne(Badge.class, it -> it.withText("Bezwaar niet gegrond"));
    }

    @Test
    void theTrainerOfAnotherEditionDoesNotGetThere() {
        var appeal = lodged();
        trainer = people.someone();

        opens(appeal, Role.TRAINER);

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.PARTICIPANT, Role.CONTACT})
    void whoKeepsNoRosterDoesNotGetThere(String role) {
        var appeal = lodged();

        opens(appeal, role);

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }

    private AppealId lodged() {
        SignIn.during(anna, Role.PARTICIPANT, () -> presence.appeal(today, new AppealWords(WORDS), anna));
        return SignIn.during(trainer, Role.TRAINER, () -> hearing.waiting(trainer))
                .getFirst()
                .id();
    }

    private void opens(AppealId appeal, String role) {
        SignIn.as(trainer, role);
        UI.getCurrent().navigate("trainer/bezwaren/" + appeal.value());
    }

    private void opensMine() {
        SignIn.as(anna, Role.PARTICIPANT);
        UI.getCurrent().navigate("mijn/uitvoeringen/" + edition.value());
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Presence> choices() {
        return _get(RadioButtonGroup.class);
    }

    private static List<String> written() {
        return _find(WrittenText.class).stream()
                .map(it -> it.getElement().getTextRecursively())
                .toList();
    }

    private static List<String> words() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
