package nl.leervink.ui.organisation;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.enrolment.PartSeating.OpenPart;
import nl.leervink.intake.JudgedRow;
import nl.leervink.kernel.Role;
import nl.leervink.people.People;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class StaffListInPartsTest {

    @Autowired
    TestPeople some;

    @Autowired
    People people;

    @Autowired
    Enrolments enrolments;

    @Autowired
    TestEditions editions;

    private final String domain = "@" + UUID.randomUUID() + ".example";
    private EditionId edition;

    @BeforeEach
    void aContactIsInAndDayTwoIsHeldInParts() {
        var carla = some.someone("Carla", "Contact");
        some.anOrganisationOf(carla);
        edition = editions.anEditionInParts(6, 2, 5);
        SignIn.as(carla, Role.CONTACT);
        UI.getCurrent().navigate("organisatie/inschrijven/" + edition.value());
    }

    @Test
    void eachRowComesToThePartThatItNamesAndTheOthersToTheOneForAll() {
        _setValue(forAll(), forAll().getListDataView().getItem(1));
        paste("naam;e-mail;dagdeel\nNoor Berg;noor" + domain + ";Ochtend\nBram Boom;bram" + domain + ";");
        confirm("Schrijf 2 deelnemers in");

        assertThat(parts()).isEqualTo(Map.of("Noor", "2:1", "Bram", "2:2"));
    }

    @Test
    void aPartIsChosenInTheRow() {
        paste("naam;e-mail\nNoor Berg;noor" + domain + "\nBram Boom;bram" + domain);
        choose(0);
        confirm("Schrijf 2 deelnemers in");

        assertThat(parts()).containsEntry("Noor", "2:1");
    }

    @Test
    void aPartThatMoreRowsNameThanMayComeIsToldAndMended() {
        paste("naam;e-mail;dagdeel\nNoor Berg;noor" + domain + ";ochtend\nBram Boom;bram" + domain
                + ";'s ochtends\nSam Smit;sam" + domain + ";morning");

        assertThat(told())
                .anyMatch(words -> words.contains("nog 2 plaatsen") && words.contains("3 deelnemers willen daarheen"));
        assertThat(button("Schrijf 3 deelnemers in").isEnabled()).isFalse();
        choose(1);
        confirm("Schrijf 3 deelnemers in");

        assertThat(parts()).isEqualTo(Map.of("Noor", "2:2", "Bram", "2:1", "Sam", "2:1"));
    }

    @Test
    void thePartForAllIsCountedToo() {
        paste("naam;e-mail\nNoor Berg;noor" + domain + "\nBram Boom;bram" + domain + "\nSam Smit;sam" + domain);
        assertThat(button("Schrijf 3 deelnemers in").isEnabled()).isTrue();

        _setValue(forAll(), forAll().getListDataView().getItem(0));
        assertThat(button("Schrijf 3 deelnemers in").isEnabled()).isFalse();
    }

    @Test
    void whatIsNoPartOfADayIsNotEnrolledBeforeOneIsChosen() {
        paste("naam;e-mail;dagdeel\nNoor Berg;noor" + domain + ";avond");
        assertThat(buttons()).contains("Dagdeel klopt niet (1)");
        assertThat(button("Schrijf in").isEnabled()).isFalse();

        choose(0);
        confirm("Schrijf 1 deelnemer in");

        assertThat(parts()).isEqualTo(Map.of("Noor", "2:1"));
    }

    /** In the first row. */
    private static void choose(int part) {
        review().click();
        var select = (Select<OpenPart>) _get(
                Select.class,
                each -> each.withPredicate(one -> String.valueOf(one.getLabel()).startsWith("Dag 2")));
        _setValue(select, select.getListDataView().getItem(part));
        _click(button("Bewaar"));
    }

    private Map<String, String> parts() {
        return enrolments.ofEdition(edition).stream()
                .collect(Collectors.toMap(
                        one -> people.person(one.participant()).name().given(),
                        one -> one.parts().value()));
    }

    private static RadioButtonGroup<Object> forAll() {
        return _get(RadioButtonGroup.class);
    }

    private static void paste(String list) {
        _setValue(_get(TextArea.class), list);
        _click(button("Lees de lijst"));
    }

    private static void confirm(String deed) {
        _click(button(deed));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
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

    private static List<String> told() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
