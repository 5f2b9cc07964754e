package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.security.Access;
import nl.leervink.security.Accounts;
import nl.leervink.security.Password;
import nl.leervink.security.TestPostman;
import nl.leervink.ui.parts.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class PersonScreensTest {

    @Autowired
    TestPeople some;

    @Autowired
    Accounts accounts;

    @Autowired
    Access access;

    @Autowired
    TestPostman postman;

    PersonId office;

    @BeforeEach
    void theOfficeActs() {
        office = some.someone("Bea", "Bureau");
        accounts.open(office, new Password("een paard op de trap"), Role.OFFICE);
        SignIn.as(office, Role.OFFICE);
    }

    @Test
    void theOfficeInvitesATrainer() {
        var email = anAddress();
        UI.getCurrent().navigate(InviteView.class);

        fillIn("Tom", "Trainer", email);
        _click(button("Uitnodigen"));

        assertThat(_get(H2.class).getText()).isEqualTo("Tom Trainer");
        _assertOne(Button.class, button -> button.withText("Stuur de uitnodiging opnieuw"));
        assertThat(postman.tokensFor(email)).hasSize(1);
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndNothingTypedIsLost() {
        UI.getCurrent().navigate(InviteView.class);
        _setValue(field("Achternaam"), "Trainer");
        _setValue(_get(EmailField.class), "geen adres");
        CheckboxGroup<String> roles = roles();
        _setValue(roles, Set.of());

        _click(button("Uitnodigen"));

        assertThat(field("Voornaam").isInvalid()).isTrue();
        assertThat(field("Achternaam").isInvalid()).isFalse();
        assertThat(field("Achternaam").getValue()).isEqualTo("Trainer");
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(roles.isInvalid()).isTrue();
        assertThat(_get(H1.class).getText()).isEqualTo("Nodig iemand uit");
    }

    @Test
    void theOfficeFindsSomeoneAndGivesAndTakesARole() {
        var family = "Zoek" + UUID.randomUUID().toString().substring(0, 8);
        var anna = some.someone("Anna", family);
        UI.getCurrent()
                .navigate(
                        "bureau/personen",
                        QueryParameters.simple(
                                Map.of("zoek", family, "persoon", anna.value().toString())));
        assertThat(GridKt._size(_get(Grid.class))).isOne();

        _click(_find(Button.class, button -> button.withText("Geef deze rol")).getFirst());
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(access.person(anna).orElseThrow().roles()).containsExactly(Role.TRAINER);

        _click(button("Neem deze rol af"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(access.person(anna).orElseThrow().roles()).isEmpty();
    }

    @Test
    void nobodyIsOfferedToTakeAwayTheirOwnOfficeRole() {
        UI.getCurrent()
                .navigate(
                        "bureau/personen",
                        QueryParameters.of("persoon", office.value().toString()));

        assertThat(_get(H2.class).getText()).isEqualTo("Bea Bureau");
        _assertNone(Button.class, button -> button.withText("Neem deze rol af"));
    }

    @Test
    void whatIsNotThereIsSaidNotShown() {
        UI.getCurrent()
                .navigate(
                        "bureau/personen",
                        QueryParameters.simple(Map.of(
                                "rol",
                                "directeur",
                                "account",
                                "?",
                                "persoon",
                                "1",
                                "zoek",
                                "niemand@nergens.example")));

        _assertOne(EmptyState.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bureau/personen", "bureau/personen/nieuw"})
    void nobodyElseEnters(String address) {
        SignIn.as(office, Role.TRAINER, Role.CONTACT, Role.PARTICIPANT);

        UI.getCurrent().navigate(address);

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }

    private void fillIn(String given, String family, EmailAddress email) {
        _setValue(field("Voornaam"), given);
        _setValue(field("Achternaam"), family);
        _setValue(_get(EmailField.class), email.value());
    }

    private static TextField field(String label) {
        return _get(TextField.class, field -> field.withLabel(label));
    }

    private static Button button(String words) {
        return _get(Button.class, button -> button.withText(words));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<String> roles() {
        return _get(CheckboxGroup.class);
    }
}
