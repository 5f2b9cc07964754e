package nl.leervink.ui.organisation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.certification.TestCertificates;
import nl.leervink.kernel.Role;
import nl.leervink.people.TestPeople;
import nl.leervink.ui.parts.EmptyState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class OrganisationCertificatesViewTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestCertificates certificates;

    @Test
    void aContactFindsTheCertificatesOfTheirOrganisation() {
        var certificate = certificates.oneOf(people.someone("Anna", "Appel"));
        certificates.oneOf(people.someone("Bram", "Boom"));
        SignIn.as(certificate.group().contact(), Role.CONTACT);

        UI.getCurrent().navigate("organisatie/certificaten");

        _assertOne(Checkbox.class);
        _assertOne(Button.class, button -> button.withText("Download alle 1 gevonden"));
    }

    @Test
    void whatIsLookedForStandsInTheAddress() {
        var certificate = certificates.oneOf(people.someone("Anna", "Appel"));
        SignIn.as(certificate.group().contact(), Role.CONTACT);

        UI.getCurrent().navigate("organisatie/certificaten", QueryParameters.of("zoek", "Boom"));

        assertThat(_get(TextField.class).getValue()).isEqualTo("Boom");
        _assertNone(Checkbox.class);
        _assertOne(EmptyState.class);
    }

    @Test
    void anAddressFullOfNonsenseShowsAll() {
        var certificate = certificates.oneOf(people.someone("Anna", "Appel"));
        SignIn.as(certificate.group().contact(), Role.CONTACT);

        UI.getCurrent()
                .navigate(
                        "organisatie/certificaten",
                        QueryParameters.simple(Map.of("jaar", "' or 1=1", "uitvoering", "../..", "pagina", "999999")));

        _assertOne(Checkbox.class);
    }

    @Test
    void whoChoseNothingIsToldSo() {
        var certificate = certificates.oneOf(people.someone("Anna", "Appel"));
        SignIn.as(certificate.group().contact(), Role.CONTACT);
        UI.getCurrent().navigate("organisatie/certificaten");

        _click(_get(Button.class, button -> button.withText("Download gekozen (0)")));

        expectNotifications("Kies eerst een of meer certificaten.");
    }

    @Test
    void whatIsWithdrawnIsShownAndSaidToBeLeftOut() {
        var certificate = certificates.oneOf(people.someone("Anna", "Appel"));
        certificates.withdraw(certificate.id());
        SignIn.as(certificate.group().contact(), Role.CONTACT);
        UI.getCurrent().navigate("organisatie/certificaten");

        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, button -> button.withText("Download gekozen (1)")));

        expectNotifications("Dit certificaat is ingetrokken of vervangen. Er is niets om op te halen.");
    }

    @Test
    void aParticipantDoesNotEnter() {
        SignIn.as(people.someone(), Role.PARTICIPANT);

        UI.getCurrent().navigate("organisatie/certificaten");

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }
}
