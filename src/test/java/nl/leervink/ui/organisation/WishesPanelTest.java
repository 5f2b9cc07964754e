package nl.leervink.ui.organisation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Role;
import nl.leervink.people.ContactWishes;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.people.Wishes;
import nl.leervink.ui.parts.ApprovalWish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class WishesPanelTest {

    @Autowired
    TestPeople people;

    @Autowired
    Wishes wishes;

    @Autowired
    Organisations organisations;

    private PersonId carla;
    private OrganisationId organisation;

    @BeforeEach
    void aContactLooksAtTheirWishes() {
        carla = people.someone("Carla", "Contact");
        organisation = people.anOrganisationOf(carla);
        SignIn.as(carla, Role.CONTACT);
        UI.getCurrent().navigate(OrganisationView.class);
        _get(Details.class).setOpened(true);
    }

    @Test
    void aContactStatesWhoGetsACopy() {
        _setValue(_get(TextArea.class), "HR@school.example\nchef@school.example");
        _click(_get(Button.class, button -> button.withText("Bewaar")));

        assertThat(stated().copies())
                .isEqualTo(List.of(new EmailAddress("hr@school.example"), new EmailAddress("chef@school.example")));
    }

    @Test
    void aContactSaysThatEnrolmentsWaitForAYes() {
        _setValue(_get(ApprovalWish.class), true);

        assertThat(organisations.asksApproval(List.of(organisation))).containsExactly(organisation);
    }

    @Test
    void whatIsNoAddressIsToldBesideTheFieldAndNotKept() {
        _setValue(_get(TextArea.class), "hr@school.example\nchef@school");
        _click(_get(Button.class, button -> button.withText("Bewaar")));

        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        assertThat(_get(TextArea.class).getErrorMessage()).contains("chef@school");
        assertThat(stated()).isEqualTo(ContactWishes.NONE_STATED);
    }

    @Test
    void aContactWhoWantsNoMailSaysSo() {
        _setValue(_get(Checkbox.class, box -> box.withLabel("Mail certificaten")), false);
        _click(_get(Button.class, button -> button.withText("Bewaar")));

        assertThat(stated().mailed()).isFalse();
    }

    private ContactWishes stated() {
        return wishes.mine(carla, organisation).orElseThrow();
    }
}
