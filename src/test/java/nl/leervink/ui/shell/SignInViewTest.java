package nl.leervink.ui.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.stream.Stream;
import nl.leervink.ScreenTest;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Role;
import nl.leervink.people.People;
import nl.leervink.people.TestPeople;
import nl.leervink.security.Accounts;
import nl.leervink.security.TestPostman;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The screens on the way in. */
@ScreenTest
class SignInViewTest {

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    TestPeople some;

    @Autowired
    TestPostman postman;

    @Test
    void whoeverHasNotSignedInIsSentToTheFrontDoor() {
        UI.getCurrent().navigate(HomewardView.ADDRESS);

        _assertOne(LoginForm.class);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("aanmelden");
    }

    @Test
    void theFrontDoorSaysWhySomeoneWasNotLetIn() {
        UI.getCurrent().navigate("aanmelden", QueryParameters.of("onjuist", ""));
        assertThat(_get(LoginForm.class).isError()).isTrue();

        UI.getCurrent().navigate("aanmelden", QueryParameters.of("wacht", "12"));
        assertThat(_get(LoginForm.class).getElement().getPropertyRaw("i18n").toString())
                .contains("over 12 minuten");

        UI.getCurrent().navigate("aanmelden", QueryParameters.of("wacht", "<b>"));
        assertThat(_get(LoginForm.class).getElement().getPropertyRaw("i18n").toString())
                .doesNotContain("<b>");
    }

    @Test
    void onlyADemoShowsItsAccounts() {
        UI.getCurrent().navigate("aanmelden");

        _assertNone(Button.class);
    }

    @Test
    void everyoneGoesToTheirOwnHome() {
        assertThat(Stream.of(
                                Set.of(Role.PARTICIPANT, Role.OFFICE, Role.TRAINER),
                                Set.of(Role.PARTICIPANT, Role.TRAINER, Role.CONTACT),
                                Set.of(Role.PARTICIPANT, Role.CONTACT),
                                Set.of(Role.PARTICIPANT))
                        .map(roles -> HomewardView.homeOf(roles::contains)))
                .containsExactly("bureau", "trainer", "organisatie", "mijn");
    }

    @Test
    void whoeverForgotTheirPasswordHearsTheSameWhetherWeKnowThemOrNot() {
        for (var typed : new String[] {TestPeople.anAddress().value(), invited()}) {
            UI.getCurrent().navigate("aanmelden");
            UI.getCurrent().navigate("wachtwoord-vergeten");
            _setValue(_get(EmailField.class), typed);
            _click(_get(Button.class));

            assertThat(_get(Paragraph.class).getText()).startsWith("Als " + typed + " bij ons bekend is");
        }
    }

    @Test
    void whatIsNoAddressIsSaidBesideTheField() {
        UI.getCurrent().navigate("wachtwoord-vergeten");

        _setValue(_get(EmailField.class), "noor@");
        _click(_get(Button.class));

        assertThat(_get(EmailField.class).isInvalid()).isTrue();
    }

    @Test
    void anInvitedPersonChoosesAPasswordAndIsSentToSignIn() {
        var noor = people.withEmail(EmailAddress.parse(invited()).orElseThrow()).orElseThrow();
        var token = postman.tokensFor(noor.email()).getFirst();

        UI.getCurrent().navigate("wachtwoord/" + token.value());
        _setValue(_get(PasswordField.class), "te kort");
        _click(_get(Button.class));
        assertThat(_get(PasswordField.class).isInvalid()).isTrue();
        _setValue(_get(PasswordField.class), "een paard op de trap");
        _click(_get(Button.class));

        assertThat(accounts.canSignIn(noor.id())).isTrue();
        _assertOne(LoginForm.class);
        assertThat(_get(Paragraph.class).getText()).startsWith("Je wachtwoord is opgeslagen");
    }

    @Test
    void aLinkThatDoesNotWorkShowsTheWayToANewOne() {
        UI.getCurrent().navigate("wachtwoord/verzonnen");

        assertThat(_get(H1.class).getText()).isEqualTo("Deze link werkt niet");
        _assertNone(PasswordField.class);
    }

    @Test
    void aMadeUpLinkMakesNoFirstAccount() {
        UI.getCurrent().navigate("eerste-account/verzonnen");

        assertThat(_find(TextField.class)).isEmpty();
        _assertNone(PasswordField.class);
    }

    private String invited() {
        var noor = some.someone();
        accounts.allow(noor, Set.of(Role.TRAINER));
        return people.person(noor).email().value();
    }
}
