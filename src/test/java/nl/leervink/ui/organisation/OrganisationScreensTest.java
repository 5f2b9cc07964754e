package nl.leervink.ui.organisation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Optional;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.enrolment.Enrolling;
import nl.leervink.enrolment.IfFull;
import nl.leervink.enrolment.NewParticipant;
import nl.leervink.kernel.Role;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.TestEditions;
import nl.leervink.ui.parts.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class OrganisationScreensTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Organisations organisations;

    private PersonId carla;
    private OrganisationId organisation;

    @BeforeEach
    void aContactIsIn() {
        carla = people.someone("Carla", "Contact");
        organisation = people.anOrganisationOf(carla);
        SignIn.as(carla, Role.CONTACT);
    }

    @Test
    void aContactSeesTheStaffTheySent() {
        send(carla, organisation, "Bas");

        UI.getCurrent().navigate(OrganisationView.class);
        assertThat(items()).contains("Bas Meulen");

        UI.getCurrent().navigate(StaffView.class);
        assertThat(items()).anyMatch(line -> line.startsWith("Meulen, Bas · "));
    }

    @Test
    void theStaffOfAnotherOrganisationStayUnseen() {
        var otto = people.someone("Otto", "Ander");
        SignIn.as(otto, Role.CONTACT);
        send(otto, people.anOrganisationOf(otto), "Geheim");
        SignIn.as(carla, Role.CONTACT);

        UI.getCurrent().navigate(OrganisationView.class);
        assertThat(_get(EmptyState.class).isVisible()).isTrue();

        UI.getCurrent().navigate(StaffView.class);
        _assertNone(ListItem.class, item -> item.withText("Meulen, Geheim"));
        assertThat(items()).noneMatch(line -> line.contains("Geheim"));
    }

    @Test
    void everyContactOfTheOrganisationFindsItsOwnEditionAndNobodyElse() {
        var own = editions.aClosedEdition(organisation);
        var colleague = people.someone("Cees", "Collega");
        organisations.appoint(organisation, colleague);

        SignIn.as(colleague, Role.CONTACT);
        UI.getCurrent().navigate(OrganisationView.class);
        assertThat(addresses()).contains("/inschrijven/" + own.value(), "/organisatie/inschrijven/" + own.value());

        var otto = people.someone("Otto", "Ander");
        people.anOrganisationOf(otto);
        SignIn.as(otto, Role.CONTACT);
        UI.getCurrent().navigate(StaffView.class);
        UI.getCurrent().navigate(OrganisationView.class);
        assertThat(addresses())
                .noneMatch(address -> address.contains(own.value().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.TRAINER, Role.PARTICIPANT, Role.OFFICE})
    void onlyContactsEnter(String role) {
        SignIn.as(carla, role);

        for (var address : List.of("organisatie", "organisatie/medewerkers")) {
            UI.getCurrent().navigate(address);

            assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
        }
    }

    private void send(PersonId contact, OrganisationId sender, String given) {
        enrolling.enrolStaff(
                editions.anOpenEdition(),
                sender,
                contact,
                List.of(new NewParticipant(
                        new PersonName(given, "", "Meulen"), TestPeople.anAddress(), Optional.empty(), List.of())),
                IfFull.TELL);
    }

    private static List<String> addresses() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static List<String> items() {
        return _find(ListItem.class).stream().map(ListItem::getText).toList();
    }
}
