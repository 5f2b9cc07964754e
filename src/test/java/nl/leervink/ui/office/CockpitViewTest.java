package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.planning.TestEditions;
import nl.leervink.ui.parts.Badge;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ScreenTest
class CockpitViewTest {

    @Autowired
    TestEditions editions;

    @Autowired
    JdbcClient database;

    @Test
    void anEmptyPortalSaysWhatToDoFirstAndWhere() {
        for (var table : List.of(
                "appeal",
                "edition_trainer",
                "edition_condition",
                "planned_session_block",
                "planned_session",
                "edition_assignment_question",
                "edition_assignment_rubric",
                "edition_assignment",
                "edition",
                "accreditation")) {
            database.sql("delete from " + table).update();
        }
        database.sql("delete from account_role where role = 'TRAINER'").update();
        SignIn.as(PersonId.next(), Role.OFFICE);

        UI.getCurrent().navigate(CockpitView.class);

        var steps = _get(FirstSteps.class);
        assertThat(_find(steps, Anchor.class).stream().map(Anchor::getHref))
                .containsExactly(
                        "/bureau/cursussen/lees-in",
                        "/bureau/registers/nieuw",
                        "/bureau/personen/nieuw",
                        "/bureau/uitvoeringen/nieuw");
        assertThat(_find(_find(steps, ListItem.class).get(2), Badge.class)
                        .getFirst()
                        .getText())
                .isEqualTo("Te doen");
    }

    @Test
    void whereEditionsArePlannedNobodyIsToldHowToBegin() {
        editions.aDraft();
        SignIn.as(PersonId.next(), Role.OFFICE);

        UI.getCurrent().navigate(CockpitView.class);

        _assertNone(FirstSteps.class);
    }

    @Test
    void onlyTheOfficeSeesIt() {
        SignIn.as(PersonId.next(), Role.TRAINER, Role.CONTACT, Role.PARTICIPANT);

        UI.getCurrent().navigate(CockpitView.class);

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }
}
