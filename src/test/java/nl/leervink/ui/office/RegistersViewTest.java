package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.leervink.accreditation.TestAccreditations.skj;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableCell;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.ui.parts.Badge;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ScreenTest
class RegistersViewTest {

    @Autowired
    Accreditations accreditations;

    @Autowired
    TestCourses courses;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate database;

    @Test
    void theOfficeSeesWhatExpiresSoonFirst() {
        SignIn.as(PersonId.next(), Role.OFFICE);
        var today = clock.today();
        accreditations.grant(skj(courses.aTraining(), new Period(today.minusYears(2), today)));

        UI.getCurrent().navigate(RegistersView.class);

        var cells = _find(NativeTableCell.class).stream()
                .map(cell -> cell.getElement().getTextRecursively())
                .toList();
        assertThat(cells.subList(0, 5)).contains("SKJ", "SKJ300893", "26 · Formeel leren", "21 contact, 5 zelfstudie");
        assertThat(cells.get(4)).contains("tot en met " + Spelling.day(today));
        assertThat(_find(Badge.class)).extracting(Badge::getText).contains("Verloopt binnenkort");
    }

    @Test
    void ledgersThatCouldNotFollowOtherRulesYetAreTold() {
        SignIn.as(PersonId.next(), Role.OFFICE);
        database.update(
                "insert into ledger_to_settle (person, asked_at, tries) values (?, current_timestamp, 1)",
                PersonId.next().value());

        UI.getCurrent().navigate(RegistersView.class);

        assertThat(_get(RegistersView.class).getElement().getTextRecursively())
                .contains("Bij 1 persoon is het grootboek nog niet bijgewerkt");
    }

    @Test
    void whatNoSourceSaysIsShownAsUnknown() {
        SignIn.as(PersonId.next(), Role.OFFICE);

        UI.getCurrent().navigate(RegistersView.class);
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("bureau/registers/mfn", "bureau/registers/skj-jgp", "bureau/registers/vaktherapie");
        UI.getCurrent().navigate("bureau/registers/lvsc");

        var told = getContentOf(_get(RegisterRulesView.class));
        assertThat(told)
                .contains("minimum onbekend", "0,25 per contactuur", "Afgerond naar beneden op een veelvoud van 0,5");
        UI.getCurrent().navigate("bureau/registers/mfn");
        assertThat(getContentOf(_get(RegisterRulesView.class)))
                .contains("Een formule is onbekend", "minstens 18", "hoogstens 34", "van wie 3 ingeschreven");
        UI.getCurrent().navigate("bureau/registers/nergens");
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    private static String getContentOf(Component screen) {
        return screen.getElement().getTextRecursively();
    }

    @Test
    void onlyTheOfficeSeesIt() {
        SignIn.as(PersonId.next(), Role.TRAINER, Role.CONTACT, Role.PARTICIPANT);

        UI.getCurrent().navigate(RegistersView.class);

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }
}
