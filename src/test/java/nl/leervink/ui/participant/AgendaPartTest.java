package nl.leervink.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.enrolment.AgendaToken;
import nl.leervink.enrolment.PersonalAgenda;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class AgendaPartTest {

    @Autowired
    PersonalAgenda agenda;

    @Autowired
    TestPeople people;

    private PersonId noor;

    @BeforeEach
    void noorSitsAtTheScreen() {
        noor = people.someone();
        SignIn.as(noor, Role.PARTICIPANT);
        UI.getCurrent().navigate("mijn/gegevens");
    }

    @Test
    void theAddressIsShownOnceAndLeadsToTheAgenda() {
        presses("Maak mijn agenda-adres");

        assertThat(agenda.read(shown())).isPresent();

        opensAgain();
        _assertNone(TextField.class, spec -> spec.withLabel("Je agenda-adres"));
        assertThat(words()).contains("Je hebt een agenda-adres sinds ");
    }

    @Test
    void aNewAddressTakesThePlaceOfTheOldAfterAQuestion() {
        presses("Maak mijn agenda-adres");
        var before = shown();
        opensAgain();

        presses("Maak een nieuw adres");
        assertThat(agenda.read(before)).isPresent();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(agenda.read(before)).isEmpty();
        assertThat(agenda.read(shown())).isPresent();
    }

    @Test
    void aRevokedAddressLeadsNowhereAndAnotherCanBeMade() {
        presses("Maak mijn agenda-adres");
        var before = shown();

        presses("Trek het adres in");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(agenda.read(before)).isEmpty();
        presses("Maak mijn agenda-adres");
        assertThat(agenda.read(shown())).isPresent();
    }

    @Test
    void whoIsNoParticipantDoesNotEnter() {
        SignIn.as(noor, Role.TRAINER);
        opensAgain();

        assertThat(words()).doesNotContain("Maak mijn agenda-adres");
    }

    private static AgendaToken shown() {
        var address =
                _get(TextField.class, spec -> spec.withLabel("Je agenda-adres")).getValue();
        assertThat(address).matches(".*/agenda/[A-Za-z0-9_-]{43}[.]ics");
        return AgendaToken.parse(address.replaceAll(".*/agenda/|[.]ics$", "")).orElseThrow();
    }

    private static void presses(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    private static void opensAgain() {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("mijn/gegevens");
    }

    private static String words() {
        var screen = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return screen.getElement().getTextRecursively();
    }
}
