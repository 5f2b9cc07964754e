package nl.leervink.ui.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.Role;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class MainLayoutTest {

    @Autowired
    TestPeople some;

    @Test
    void aVisitorFindsTheWayToSignInAndNoMenuAtTheSide() {
        goTo("nergens");

        assertThat(_find(RouterLink.class)).extracting(RouterLink::getText).contains("Inloggen");
        _assertOne(Footer.class);
        _assertNone(DrawerToggle.class);
        _assertNone(SideNav.class);
    }

    @Test
    void whoeverHasSignedInHasAMenuAtTheSideAndAWayOut() {
        SignIn.as(some.someone("Noor", "Verhagen"), Role.PARTICIPANT);
        UI.getCurrent().getPage().reload();

        goTo("nergens");

        _assertOne(DrawerToggle.class);
        _assertNone(Footer.class);
        assertThat(_get(ReaderMenu.class).getItems().getFirst().getSubMenu().getItems())
                .last()
                .extracting(item -> item.getText())
                .isEqualTo("Uitloggen");
    }

    @ParameterizedTest
    @CsvSource({"OFFICE, true", "TRAINER, false"})
    void whatTrainersSeeOfAnEditionLiesForTheOfficeUnderItsEditions(String role, boolean lies) {
        SignIn.as(some.someone(), role);
        UI.getCurrent().getPage().reload();

        goTo("nergens");

        assertThat(_find(SideNav.class).stream().flatMap(menu -> menu.getItems().stream()))
                .filteredOn(item -> item.getPathAliases().contains("trainer"))
                .extracting(SideNavItem::getLabel)
                .hasSize(lies ? 1 : 0)
                .allMatch("Uitvoeringen"::equals);
    }

    @Test
    void anAddressWhereNothingIsSaysSoInsideThePortal() {
        var status = goTo("nergens");

        assertThat(status).isEqualTo(404);
        assertThat(_get(_get(Main.class), H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    @ParameterizedTest
    @CsvSource({
        "mijn, PARTICIPANT",
        "/mijn/punten, PARTICIPANT",
        "/trainer/nakijken, TRAINER",
        "organisatie, ORGANISATION",
        "/bureau/postvak-uit, OFFICE",
        "cursussen, VISITOR",
        "'', VISITOR",
        "/mijnwerk, VISITOR"
    })
    void aScreenBelongsToTheHomeItsAddressBeginsWith(String path, Home home) {
        assertThat(Home.of(path)).isEqualTo(home);
    }

    @ParameterizedTest
    @CsvSource({"en, en", "nl, nl", "de, nl", "'<script>', nl"})
    void theLanguageIsDutchUnlessTheReaderChoseEnglish(String kept, String spoken) {
        remember("language", kept);

        assertThat(Preferences.language(VaadinRequest.getCurrent())).isEqualTo(Locale.of(spoken));
    }

    @ParameterizedTest
    @CsvSource({"DARK, DARK", "LIGHT, LIGHT", "purple, SYSTEM"})
    void theLightIsThatOfTheDeviceUnlessTheReaderChose(String kept, Preferences.Light light) {
        remember("light", kept);

        assertThat(Preferences.light(VaadinRequest.getCurrent())).isEqualTo(light);
    }

    /** As a browser does that comes from elsewhere; answers with the status. */
    private static int goTo(String address) {
        var ui = UI.getCurrent();
        return ui.getInternals().getRouter().navigate(ui, new Location(address), NavigationTrigger.PAGE_LOAD);
    }

    private static void remember(String name, String value) {
        ((FakeRequest) VaadinServletRequest.getCurrent().getRequest()).addCookie(new Cookie(name, value));
    }
}
