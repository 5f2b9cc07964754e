package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.certification.TestCertificates;
import nl.leervink.kernel.Role;
import nl.leervink.people.TestPeople;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.Download;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class IssuedCertificatesViewTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestCertificates certificates;

    @Test
    void theOfficeFindsACertificateByItsNumber() {
        var certificate = certificates.oneOf(people.someone("Anna", "Appel"));
        SignIn.as(people.someone(), Role.OFFICE);

        UI.getCurrent().navigate("bureau/certificaten", QueryParameters.of("zoek", certificate.number()));

        _assertOne(Download.class);
        assertThat(_find(Badge.class)).isEmpty();
    }

    @Test
    void aWithdrawnCertificateSaysSo() {
        var certificate = certificates.oneOf(people.someone("Anna", "Appel"));
        certificates.withdraw(certificate.id());
        SignIn.as(people.someone(), Role.OFFICE);

        UI.getCurrent().navigate("bureau/certificaten", QueryParameters.of("zoek", certificate.number()));

        assertThat(_find(Badge.class)).extracting(Badge::getText).containsExactly("Ingetrokken");
    }

    @Test
    void aTrainerDoesNotEnter() {
        SignIn.as(people.someone(), Role.TRAINER);

        UI.getCurrent().navigate("bureau/certificaten");

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }
}
