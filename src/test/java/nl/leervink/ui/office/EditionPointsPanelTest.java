package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.delivery.TestDeliveries;
import nl.leervink.delivery.TestDeliveries.Ended;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.TestEditions;
import nl.leervink.points.TestMemberships;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The points of an edition on the office's screen. */
@ScreenTest
class EditionPointsPanelTest {

    @Autowired
    TestDeliveries deliveries;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestMemberships registrations;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private Ended edition;

    @BeforeEach
    void anEditionEnded() {
        edition = deliveries.anEdition();
    }

    @Test
    void eachParticipantStandsThereWithTheirPointsAndWhatKeepsThemBack() {
        deliveries.earns(edition, "Anna", "Appel");
        var carla = people.someone("Carla", "Claassen");
        registrations.inChamber("skj-gedragswetenschapper", clock.today().minusYears(1), SKJ, carla);
        deliveries.certifies(edition, carla);

        open(Role.OFFICE);

        assertThat(_get(EditionPointsPanel.class).getElement().getTextRecursively())
                .contains("Anna Appel", "Verdiend: 26", "Carla Claassen", "Telt niet");
    }

    @Test
    void whoGotNoCertificateIsSaidToHaveNone() {
        enrolments.enrol(people.someone("Anna", "Appel"), edition.edition());
        editions.close(edition.edition());

        open(Role.OFFICE);

        assertThat(_get(EditionPointsPanel.class).getElement().getTextRecursively())
                .contains("Anna Appel", "Geen certificaat")
                .doesNotContain("Verwacht: 26");
    }

    @Test
    void anEditionWithNobodyHasNoTableOfPoints() {
        open(Role.OFFICE);

        _assertNone(EditionPointsPanel.class);
    }

    @Test
    void nobodyButTheOfficeSeesIt() {
        open(Role.TRAINER);

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }

    private void open(String role) {
        SignIn.as(PersonId.next(), role);
        UI.getCurrent().navigate("bureau/uitvoeringen/" + edition.edition().value());
    }
}
