package nl.leervink.ui.participant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.certification.TestCertificates;
import nl.leervink.kernel.Role;
import nl.leervink.people.TestPeople;
import nl.leervink.ui.parts.CertificateList;
import nl.leervink.ui.parts.Download;
import nl.leervink.ui.parts.EmptyState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class CertificatesViewTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestCertificates certificates;

    @Test
    void aParticipantFindsTheirOwnCertificates() {
        var anna = people.someone("Anna", "Appel");
        var certificate = certificates.oneOf(anna);
        certificates.oneOf(people.someone("Bram", "Boom"));
        SignIn.as(anna, Role.PARTICIPANT);

        UI.getCurrent().navigate(CertificatesView.class);

        _assertOne(Download.class);
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.startsWith(certificate.number()));
    }

    @Test
    void whoHasNoneIsToldHowToGetOne() {
        SignIn.as(people.someone(), Role.PARTICIPANT);

        UI.getCurrent().navigate(CertificatesView.class);

        _assertNone(CertificateList.class);
        assertThat(_get(EmptyState.class).isVisible()).isTrue();
    }

    @Test
    void aContactDoesNotEnter() {
        SignIn.as(people.someone(), Role.CONTACT);

        UI.getCurrent().navigate(CertificatesView.class);

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }
}
