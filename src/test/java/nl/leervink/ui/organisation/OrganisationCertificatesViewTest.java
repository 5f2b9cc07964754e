package nl.leervink.ui.organisation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.certification.TestCertificates;
import nl.leervink.kernel.Role;
import nl.leervink.people.TestPeople;
import nl.leervink.ui.parts.Download;
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

        _assertOne(Download.class);
    }

    @Test
    void whatIsLookedForStandsInTheAddress() {
        var certificate = certificates.oneOf(people.someone("Anna", "Appel"));
        SignIn.as(certificate.group().contact(), Role.CONTACT);

        UI.getCurrent().navigate("organisatie/certificaten", QueryParameters.of("zoek", "Boom"));

        assertThat(_get(TextField.class).getValue()).isEqualTo("Boom");
        _assertNone(Download.class);
        _assertOne(EmptyState.class);
    }

    @Test
    void aParticipantDoesNotEnter() {
        SignIn.as(people.someone(), Role.PARTICIPANT);

        UI.getCurrent().navigate("organisatie/certificaten");

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }
}
