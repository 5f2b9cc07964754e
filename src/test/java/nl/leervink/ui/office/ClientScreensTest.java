package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.Role;
import nl.leervink.people.AddResult;
import nl.leervink.people.Clientele;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.security.Contacts;
import nl.leervink.security.TestPostman;
import nl.leervink.ui.parts.ApprovalWish;
import nl.leervink.ui.parts.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ClientScreensTest {

    private final String name = "Stichting " + UUID.randomUUID();

    @Autowired
    Clientele clientele;

    @Autowired
    Organisations organisations;

    @Autowired
    Contacts contacts;

    @Autowired
    TestPeople some;

    @Autowired
    TestPostman postman;

    @BeforeEach
    void theOfficeActs() {
        SignIn.as(some.someone(), Role.OFFICE);
    }

    @Test
    void theOfficeSaysForAnOrganisationThatEnrolmentsWaitForAYes() {
        var organisation = ((AddResult.Added) clientele.add(name)).organisation();
        UI.getCurrent().navigate("bureau/organisaties/" + organisation.value());

        var nobody = "Niemand is hier contactpersoon.";
        _assertNone(
                Paragraph.class,
                words -> words.withPredicate(one -> one.getText().startsWith(nobody)));
        _setValue(_get(ApprovalWish.class), true);
        _assertOne(
                Paragraph.class,
                words -> words.withPredicate(one -> one.getText().startsWith(nobody)));

        UI.getCurrent().navigate(OrganisationsView.class);
        UI.getCurrent().navigate("bureau/organisaties/" + organisation.value());
        assertThat(_get(ApprovalWish.class).getValue()).isTrue();
    }

    @Test
    void theOfficeAddsAnOrganisationAndAppointsItsContact() {
        var email = anAddress();
        UI.getCurrent().navigate(OrganisationsView.class);
        _setValue(field("Naam van de organisatie"), name);
        _click(button("Toevoegen"));
        assertThat(_get(H1.class).getText()).isEqualTo(name);

        _setValue(field("Voornaam"), "Carla");
        _setValue(field("Achternaam"), "Coppens");
        _setValue(_get(EmailField.class), email.value());
        _click(button("Wijs contactpersoon aan"));

        assertThat(postman.tokensFor(email)).hasSize(1);
        assertThat(field("Voornaam").getValue()).isEmpty();
        _click(button("Haal weg"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(contacts.of(added())).isEmpty();
    }

    @Test
    void aContactWithoutAnAddressIsNotAppointedAndNothingTypedIsLost() {
        UI.getCurrent().navigate("bureau/organisaties/" + added().value());
        _setValue(field("Voornaam"), "Carla");

        _click(button("Wijs contactpersoon aan"));

        assertThat(field("Voornaam").getValue()).isEqualTo("Carla");
        assertThat(field("Achternaam").isInvalid()).isTrue();
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
    }

    @Test
    void theOfficeFindsAnOrganisationAndSeesItsStaff() {
        var organisation = added();
        organisations.employ(organisation, some.someone("Anna", "Appel"));

        UI.getCurrent().navigate("bureau/organisaties", QueryParameters.of("zoek", name));
        assertThat(GridKt._size(_get(Grid.class))).isOne();

        UI.getCurrent().navigate("bureau/organisaties/" + organisation.value());
        assertThat(GridKt._size(_get(Grid.class))).isOne();
    }

    @Test
    void whatIsNotThereIsSaid() {
        UI.getCurrent().navigate("bureau/organisaties", QueryParameters.of("zoek", name));
        _assertOne(EmptyState.class);

        UI.getCurrent().navigate("bureau/organisaties/onzin");
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bureau/organisaties", "bureau/organisaties/00000000-0000-0000-0000-000000000000"})
    void nobodyElseEnters(String address) {
        SignIn.as(PersonId.next(), Role.TRAINER, Role.CONTACT, Role.PARTICIPANT);

        UI.getCurrent().navigate(address);

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }

    private OrganisationId added() {
        return switch (clientele.add(name)) {
            case AddResult.Added(var organisation) -> organisation;
            case AddResult.KnownAlready(var organisation) -> organisation;
            case AddResult.NoName() -> throw new AssertionError();
        };
    }

    private static TextField field(String label) {
        return _get(TextField.class, field -> field.withLabel(label));
    }

    private static Button button(String words) {
        return _get(Button.class, button -> button.withText(words));
    }
}
