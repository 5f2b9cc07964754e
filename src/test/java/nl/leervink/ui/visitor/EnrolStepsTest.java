package nl.leervink.ui.visitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.Role;
import org.junit.jupiter.api.Test;

/** From one step of enrolling to the next and back, with what was typed kept for whom it is. */
@ScreenTest
class EnrolStepsTest extends EnrolForm {

    @Test
    void whatIsMissingIsToldBesideItsFieldAndNothingTypedIsLost() {
        open(editions.anOpenEdition());
        typePrivatePerson("", "Wit", "geen adres");

        goOn();

        assertThat(field("Voornaam").isInvalid()).isTrue();
        assertThat(_get(EmailField.class, field -> field.withLabel("E-mailadres"))
                        .isInvalid())
                .isTrue();
        assertThat(field("Achternaam").getValue()).isEqualTo("Wit");
        assertThat(headings()).contains("Voor wie");
    }

    @Test
    void whatWasTypedIsThereAfterAStepBack() {
        open(editions.anOpenEdition());
        typePrivatePerson("Sanne", "Wit", anAddress().value());
        goOn();

        _click(_get(Button.class, button -> button.withText("Vorige")));

        assertThat(field("Voornaam").getValue()).isEqualTo("Sanne");
    }

    @Test
    void theBrowserStepsBackWithEverythingStillThere() {
        var edition = anAccreditedEdition();
        open(edition);
        typePrivatePerson("Sanne", "Wit", anAddress().value());
        goOn();
        assertThat(address()).isEqualTo("inschrijven/" + edition.value() + "?stap=registernummer");
        goOn();
        assertThat(address()).isEqualTo("inschrijven/" + edition.value() + "?stap=controle");

        open(edition);

        assertThat(headings()).contains("Voor wie");
        assertThat(field("Voornaam").getValue()).isEqualTo("Sanne");
    }

    @Test
    void aReloadKeepsWhatWasTypedAndTheStep() {
        var edition = anAccreditedEdition();
        open(edition);
        typePrivatePerson("Sanne", "Wit", anAddress().value());
        goOn();
        _setValue(field("Registratienummer SKJ"), "100300400");

        UI.getCurrent().getPage().reload();
        UI.getCurrent().navigate("inschrijven/" + edition.value(), QueryParameters.of("stap", "registernummer"));

        assertThat(headings()).contains("Registernummer");
        assertThat(field("Registratienummer SKJ").getValue()).isEqualTo("100300400");
        _click(_get(Button.class, button -> button.withText("Vorige")));
        assertThat(field("Voornaam").getValue()).isEqualTo("Sanne");
        assertThat(address()).doesNotContain("Sanne");
    }

    @Test
    void aReloadKeepsAllMembersOfStaff() {
        var edition = editions.anOpenEdition();
        var carla = some.someone("Carla", "Contact");
        some.anOrganisationOf(carla);
        SignIn.as(carla, Role.CONTACT);
        open(edition);
        _setValue(field("Voornaam"), "Bas");
        _click(_get(Button.class, button -> button.withText("Nog iemand")));
        _setValue(_find(TextField.class, field -> field.withLabel("Voornaam")).getLast(), "Mirjam");

        UI.getCurrent().getPage().reload();
        open(edition);

        assertThat(_find(TextField.class, field -> field.withLabel("Voornaam")))
                .extracting(TextField::getValue)
                .containsExactly("Bas", "Mirjam");
    }

    @Test
    void whatAVisitorTypedIsNotShownToWhoeverSignsIn() {
        var edition = editions.anOpenEdition();
        open(edition);
        typePrivatePerson("Sanne", "Wit", anAddress().value());
        var carla = some.someone("Carla", "Contact");
        some.anOrganisationOf(carla);
        SignIn.as(carla, Role.CONTACT);

        UI.getCurrent().getPage().reload();
        open(edition);

        assertThat(_find(TextField.class)).extracting(TextField::getValue).doesNotContain("Sanne");
    }

    @Test
    void nothingTypedIsLeftOnceOneIsEnrolled() {
        var edition = editions.anOpenEdition();
        open(edition);
        typePrivatePerson("Sanne", "Wit", anAddress().value());
        goOn();
        _setValue(_get(Checkbox.class), true);
        submit();

        open(edition);

        assertThat(_find(TextField.class)).extracting(TextField::getValue).containsOnly("");
    }

    @Test
    void aStepWhoseEarlierStepsLackSomethingLeadsToTheFirst() {
        var edition = editions.anOpenEdition();

        UI.getCurrent().navigate("inschrijven/" + edition.value(), QueryParameters.of("stap", "controle"));

        assertThat(headings()).contains("Voor wie");
        assertThat(address()).isEqualTo("inschrijven/" + edition.value());
        assertThat(_find(TextField.class)).noneMatch(TextField::isInvalid);
    }

    @Test
    void theSecondClickOfADoubleClickDoesNothing() {
        open(anAccreditedEdition());
        typePrivatePerson("Sanne", "Wit", anAddress().value());
        goOn();

        var next = _get(Button.class, button -> button.withText("Verder"));
        ComponentUtil.fireEvent(next, new ClickEvent<>(next, true, 0, 0, 0, 0, 2, 0, false, false, false, false));

        assertThat(headings()).contains("Registernummer");
        goOn();
        assertThat(headings()).contains("Controleren");
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }
}
