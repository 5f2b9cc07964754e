package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.QueryParameters;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.intake.JudgedRow;
import nl.leervink.kernel.Role;
import nl.leervink.people.People;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class EditionListViewTest {

    @Autowired
    TestPeople some;

    @Autowired
    People people;

    @Autowired
    Enrolments enrolments;

    @Autowired
    TestEditions editions;

    private EditionId edition;

    @BeforeEach
    void theOfficeIsIn() {
        edition = editions.anOpenEdition();
        SignIn.as(some.someone("Bea", "Bureau"), Role.OFFICE);
    }

    @Test
    void theOfficeTakesOverANameFromAList() {
        var email = anAddress();
        var tess = people.meet(new PersonName("Tess", "", "Tak"), email);
        UI.getCurrent().navigate("bureau/uitvoeringen/" + edition.value());
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("/bureau/uitvoeringen/" + edition.value() + "/lijst");
        enter();
        _setValue(_get(TextArea.class), "naam;mail\nTess Tack;" + email);
        _click(button("Lees de lijst"));

        review().click();
        var who = (RadioButtonGroup<Object>) _get(RadioButtonGroup.class);
        _setValue(who, who.getListDataView().getItem(0));
        _click(button("Bewaar"));
        _click(button("Schrijf 1 deelnemer in"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(enrolments.of(tess, edition)).isPresent();
        assertThat(people.person(tess).name().full()).isEqualTo("Tess Tack");
        UI.getCurrent()
                .navigate(
                        "bureau/personen",
                        QueryParameters.of("persoon", tess.value().toString()));
        assertThat(_find(H3.class).stream().map(H3::getText)).contains("Naam gewijzigd");
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.PARTICIPANT, Role.TRAINER, Role.CONTACT})
    void nobodyElseEnters(String role) {
        SignIn.as(some.someone(), role);

        enter();

        assertThat(_get(H1.class).getText()).doesNotContain("lijst");
    }

    private void enter() {
        UI.getCurrent().navigate("bureau/uitvoeringen/" + edition.value() + "/lijst");
    }

    private static Button review() {
        var grid = (Grid<JudgedRow>) _get(Grid.class);
        var renderer = (ComponentRenderer<Button, JudgedRow>)
                grid.getColumns().getLast().getRenderer();
        return renderer.createComponent(GridKt._get(grid, 0));
    }

    private static Button button(String words) {
        return _get(Button.class, button -> button.withText(words));
    }
}
