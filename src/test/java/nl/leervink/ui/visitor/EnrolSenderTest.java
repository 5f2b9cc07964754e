package nl.leervink.ui.visitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.enrolment.EnrolResult;
import nl.leervink.enrolment.Enrolling;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.enrolment.IfFull;
import nl.leervink.enrolment.PartsChosen;
import nl.leervink.kernel.Role;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Enrolling for the organisation that one is known to be staff of. */
@ScreenTest
class EnrolSenderTest {

    @Autowired
    TestEditions editions;

    @Autowired
    TestPeople some;

    @Autowired
    Organisations organisations;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Enrolments enrolments;

    private EditionId edition;
    private PersonId noor;
    private PersonId carla;

    @BeforeEach
    void noorSignsIn() {
        edition = editions.anOpenEdition();
        noor = some.someone();
        carla = some.someone("Carla", "Contact");
        SignIn.as(noor, Role.PARTICIPANT);
    }

    @Test
    void whereSomebodyActsForItNobodyIsAskedWhoThatIs() {
        var organisation = some.anOrganisationOf(carla);
        organisations.employ(organisation, noor);

        open();
        _assertNone(EmailField.class);
        assertThat(told())
                .anyMatch(words -> words.startsWith("De contactpersoon van je organisatie is bij ons bekend"));
        _click(button("Verder"));
        _setValue(_get(Checkbox.class), true);
        _click(button("Inschrijven"));

        assertThat(enrolments.of(noor, edition)).hasValueSatisfying(place -> {
            assertThat(place.organisation()).contains(organisation);
            assertThat(place.contact()).isEmpty();
        });
    }

    @Test
    void whereNobodyActsForItAContactIsAsked() {
        organisations.employ(organisations.meet("Stichting " + noor.value()), noor);

        open();

        _assertOne(EmailField.class);
    }

    @Test
    void nobodyIsSentByAnOrganisationTheyAreNoStaffOf() {
        var organisation = some.anOrganisationOf(carla);

        assertThat(forThe(organisation)).isEqualTo(new EnrolResult.NotYours());
        assertThat(enrolments.of(noor, edition)).isEmpty();
    }

    @Test
    void theirContactAgreesFirstIfTheyWantTo() {
        var organisation = some.anOrganisationOf(carla);
        organisations.employ(organisation, noor);
        SignIn.during(carla, Role.CONTACT, () -> organisations.wishApproval(organisation, carla, true));

        assertThat(forThe(organisation)).isInstanceOf(EnrolResult.AwaitsApproval.class);
    }

    private EnrolResult forThe(OrganisationId organisation) {
        return enrolling.enrolMyselfFor(edition, noor, organisation, List.of(), PartsChosen.NONE, IfFull.TELL);
    }

    private void open() {
        UI.getCurrent().navigate("inschrijven/" + edition.value());
    }

    private static Button button(String words) {
        return _get(Button.class, button -> button.withText(words));
    }

    private static List<String> told() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
