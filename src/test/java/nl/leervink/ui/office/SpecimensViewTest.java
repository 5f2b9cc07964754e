package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.Role;
import nl.leervink.people.TestPeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScreenTest
class SpecimensViewTest {

    @Autowired
    TestPeople some;

    @Autowired
    JdbcClient database;

    @Test
    void theOfficeSeesALetterInEnglishAndNothingIsPosted() {
        SignIn.as(some.someone(), Role.OFFICE);
        var before = queued();
        UI.getCurrent()
                .navigate(
                        "bureau/postvak-uit/brieven",
                        QueryParameters.simple(Map.of("brief", "staff-enrolled", "taal", "en")));

        assertThat(_get(H2.class).getText()).isEqualTo("Your staff are in: Training tot intervisiebegeleider");
        var page = _get(IFrame.class);
        assertThat(page.getElement().getAttribute("sandbox")).isEmpty();
        assertThat(page.getSrcdoc().orElseThrow()).contains("default-src 'none'", "Sanne de Wit", "See who takes part");
        assertThat(queued()).isEqualTo(before);
    }

    @Test
    void theOutboxLeadsToTheLetters() {
        SignIn.as(some.someone(), Role.OFFICE);

        UI.getCurrent().navigate("bureau/postvak-uit");

        assertThat(_find(RouterLink.class))
                .anySatisfy(link -> assertThat(link.getHref()).isEqualTo("bureau/postvak-uit/brieven"));
    }

    @Test
    void aLetterThatDoesNotExistLeavesTheList() {
        SignIn.as(some.someone(), Role.OFFICE);

        UI.getCurrent()
                .navigate(
                        "bureau/postvak-uit/brieven",
                        QueryParameters.simple(Map.of("brief", "onzin", "taal", "onzin")));

        _assertOne(Nav.class, list -> list.withClasses("specimens"));
        _assertNone(IFrame.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.PARTICIPANT, Role.TRAINER, Role.CONTACT})
    void nobodyElseSeesTheLetters(String role) {
        SignIn.as(some.someone(), role);

        UI.getCurrent().navigate("bureau/postvak-uit/brieven");

        assertThat(_get(H1.class).getText()).isNotEqualTo("Alle brieven bekijken");
        _assertNone(IFrame.class);
    }

    private Integer queued() {
        return database.sql("select count(*) from queued_letter")
                .query(Integer.class)
                .single();
    }
}
