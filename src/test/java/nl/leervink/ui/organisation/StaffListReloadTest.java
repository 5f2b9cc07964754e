package nl.leervink.ui.organisation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.UUID;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.intake.JudgedRow;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Role;
import nl.leervink.people.OrganisationFacts;
import nl.leervink.people.OrganisationId;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class StaffListReloadTest {

    @Autowired
    TestPeople some;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    TestEditions editions;

    private final String domain = "@" + UUID.randomUUID() + ".example";
    private PersonId carla;
    private OrganisationId school;
    private EditionId edition;

    @BeforeEach
    void aContactIsIn() {
        carla = some.someone("Carla", "Contact");
        school = some.anOrganisationOf(carla);
        edition = editions.anOpenEdition();
        SignIn.as(carla, Role.CONTACT);
        enter(edition);
    }

    @Test
    void whatWasPastedIsStillThereAfterAReload() {
        _setValue(_get(TextArea.class), "naam;e-mail");
        reload();

        assertThat(_get(TextArea.class).getValue()).isEqualTo("naam;e-mail");
        assertThat(_find(Grid.class)).isEmpty();
    }

    @Test
    void aReloadKeepsWhatWasMendedAndDecided() {
        var tess = people.meet(new PersonName("Tess", "", "Tak"), new EmailAddress("tess" + domain));
        organisations.employ(school, tess);
        paste("naam;e-mail\nTess Tack;tess" + domain + "\nNoor Berg;noor" + domain);
        review().click();
        var who = (RadioButtonGroup<Object>) _get(RadioButtonGroup.class);
        _setValue(who, who.getListDataView().getItem(0));
        _click(button("Bewaar"));
        reload();

        assertThat(buttons()).contains("Zelfde persoon (1)", "Nieuw (1)", "Schrijf 2 deelnemers in");
    }

    @Test
    void aFileIsStillReadAfterAReloadAndAnotherOneTakesItsPlace() {
        upload("naam;e-mail\nNoor Berg;noor" + domain);
        reload();
        assertThat(first().person().written()).isEqualTo("Noor Berg");

        upload("naam;e-mail\nBram Boom;bram" + domain);
        assertThat(first().person().written()).isEqualTo("Bram Boom");
        reload();
        assertThat(first().person().written()).isEqualTo("Bram Boom");
    }

    @Test
    void oneFileAfterAnotherCanBeChosen() {
        for (var name : List.of("Noor", "Bram", "Sam")) {
            upload("naam;e-mail\n" + name + " Berg;x" + domain);
            assertThat(first().person().given()).isEqualTo(name);
        }
    }

    @Test
    void theOrganisationStaysChosen() {
        var other = some.anOrganisationOf(carla);
        reload();
        var choice = organisation();
        _setValue(
                choice,
                choice.getListDataView()
                        .getItems()
                        .filter(one -> one.id().equals(other))
                        .findFirst()
                        .orElseThrow());
        paste("naam;e-mail\nNoor Berg;noor" + domain);
        reload();

        assertThat(organisation().getValue().id()).isEqualTo(other);
        assertThat(buttons()).contains("Nieuw (1)");
    }

    @Test
    void eachEditionHasItsOwnListAndNobodyElseSeesIt() {
        paste("naam;e-mail\nNoor Berg;noor" + domain);
        enter(editions.anOpenEdition());
        assertThat(_find(Grid.class)).isEmpty();

        var dirk = some.someone("Dirk", "Contact");
        some.anOrganisationOf(dirk);
        SignIn.as(dirk, Role.CONTACT);
        reload();
        assertThat(_find(Grid.class)).isEmpty();
        assertThat(_get(TextArea.class).getValue()).isEmpty();
    }

    @Test
    void nothingIsLeftOnceEverybodyIsEnrolled() {
        paste("naam;e-mail\nNoor Berg;noor" + domain);
        _click(button("Schrijf 1 deelnemer in"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        reload();

        assertThat(_find(Grid.class)).isEmpty();
        assertThat(_get(TextArea.class).getValue()).isEmpty();
    }

    private static Select<OrganisationFacts> organisation() {
        return _get(Select.class, select -> select.withLabel("Organisatie"));
    }

    private void reload() {
        UI.getCurrent().getPage().reload();
        enter(edition);
    }

    private static void enter(EditionId edition) {
        UI.getCurrent().navigate("organisatie/inschrijven/" + edition.value());
    }

    private static void upload(String list) {
        UploadKt._upload(_get(Upload.class), "lijst.csv", list.getBytes(UTF_8));
        MockVaadin.runUIQueue();
    }

    private static JudgedRow first() {
        return GridKt._get((Grid<JudgedRow>) _get(Grid.class), 0);
    }

    private static void paste(String list) {
        _setValue(_get(TextArea.class), list);
        _click(button("Lees de lijst"));
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

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }
}
