package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static nl.leervink.accreditation.TestAccreditations.aNumber;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.points.Memberships;
import nl.leervink.points.NotKept;
import nl.leervink.points.TestMemberships;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class RegistrationsViewTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestMemberships registrations;

    @Autowired
    Memberships memberships;

    @Autowired
    TestClock clock;

    private PersonId noor;

    @BeforeEach
    void theOfficeActs() {
        noor = people.someone("Noor", "Nieuw");
        SignIn.as(people.someone("Bea", "Bureau"), Role.OFFICE);
    }

    @Test
    void theOfficeMendsANumberAndSeesWhoChangedIt() {
        registrations.in(SKJ, noor);
        var right = aNumber();
        open();

        _setValue(_get(TextField.class), "onzin");
        _click(_get(Button.class, button -> button.withText("SKJ-registratie opslaan")));
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        _setValue(_get(TextField.class), right);
        _click(_get(Button.class, button -> button.withText("SKJ-registratie opslaan")));

        assertThat(memberships.of(noor).getFirst().number()).isEqualTo(right);
        assertThat(shown())
                .contains("Registraties van Noor Nieuw", "Bea Bureau: SKJ-registratie aangepast, nummer " + right);
    }

    @Test
    void whoHasNoneIsGivenTheOneThatWasAskedFor() {
        UI.getCurrent().navigate(address(), QueryParameters.of("register", "SKJ"));
        assertThat(shown()).contains("We kennen nog geen registratie");

        var number = aNumber();
        _setValue(_get(TextField.class), number);
        _click(_get(Button.class, button -> button.withText("SKJ-registratie opslaan")));

        assertThat(memberships.of(noor)).extracting(known -> known.number()).containsExactly(number);
        assertThat(_find(TextField.class)).hasSize(1);
    }

    @Test
    void whatCameWithAnEnrolmentAndCouldNotBeKeptIsSeenUntilItIsMended() {
        registrations.statedInVain(noor, SKJ, "onzin", NotKept.NO_NUMBER);
        open();
        assertThat(shown())
                .contains(
                        "bij een inschrijving opgegeven: SKJ onzin", "zo ziet een nummer van dit register er niet uit");

        registrations.in(SKJ, noor);
        UI.getCurrent().navigate("bureau");
        open();

        assertThat(shown()).doesNotContain("onzin");
    }

    @Test
    void aChamberThatIsNoMoreIsToldByItsName() {
        registrations.in(SKJ, noor);
        clock.goTo(LocalDate.of(2010, 1, 1));

        open();

        assertThat(shown()).contains("Jeugd- en gezinsprofessional");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bureau/personen/onzin/registraties",
                "bureau/personen/00000000-0000-0000-0000-000000000000/registraties"
            })
    void nobodyThereIsSaid(String address) {
        UI.getCurrent().navigate(address);

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    @Test
    void onlyTheOfficeEnters() {
        SignIn.as(noor, Role.PARTICIPANT, Role.TRAINER, Role.CONTACT);

        open();

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }

    private void open() {
        UI.getCurrent().navigate(address());
    }

    private String address() {
        return "bureau/personen/" + noor.value() + "/registraties";
    }

    private static String shown() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
