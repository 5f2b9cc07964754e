package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.catalogue.Catalogue;
import nl.leervink.catalogue.CourseCard;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.CourseSearch;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.registers.Registers;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.registers.rules.Requirement;
import nl.leervink.ui.parts.TestInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class GrantViewTest {

    private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2032, 12, 31);

    @Autowired
    Accreditations accreditations;

    @Autowired
    Registers registers;

    @Autowired
    Catalogue catalogue;

    @Autowired
    TestCourses courses;

    CourseId course;

    @BeforeEach
    void theOfficeOpensIt() {
        course = courses.aTraining();
        SignIn.as(PersonId.next(), Role.OFFICE);
        UI.getCurrent().navigate(GrantView.class);
    }

    @Test
    void theOfficeEntersWhatARegisterDecided() {
        fillIn();

        _click(_get(Button.class, button -> button.withText("Invoeren")));

        assertThat(_get(H1.class).getText()).isEqualTo("Registers");
        AccreditationFacts entered = TestAccreditations.skj(course, new Period(FIRST, LAST));
        assertThat(accreditations.of(course)).containsExactly(entered);
    }

    @Test
    void whatARegisterDecidedAlreadyIsSaidBesideTheTermAndNothingTypedIsLost() {
        accreditations.grant(TestAccreditations.skj(course, new Period(LAST, LAST)));
        fillIn();

        _click(_get(Button.class, button -> button.withText("Invoeren")));

        assertThat(date("Eerste dag").isInvalid()).isTrue();
        assertThat(date("Eerste dag").getErrorMessage()).contains("31-12-2032 tot en met 31-12-2032");
        assertThat(text("Kenmerk").getValue()).isEqualTo(" SKJ300893 ");
        assertThat(text("Punten").getValue()).isEqualTo("26");
    }

    @Test
    void whatIsMissingOrUnreadableIsSaidBesideItsField() {
        _setValue(text("Punten"), "veel");
        _setValue(text("Contacturen"), "-3");
        _setValue(date("Eerste dag"), LAST);
        _setValue(date("Laatste dag"), FIRST);

        _click(_get(Button.class, button -> button.withText("Invoeren")));

        assertThat(box("Cursus").isInvalid()).isTrue();
        assertThat(box("Register").isInvalid()).isTrue();
        assertThat(_get(Select.class, box -> box.withLabel("Categorie")).isInvalid())
                .isTrue();
        for (var wrong : new String[] {"Punten", "Contacturen", "Uren zelfstudie"}) {
            assertThat(text(wrong).isInvalid()).as(wrong).isTrue();
        }
        assertThat(text("Kenmerk").isInvalid()).isFalse();
        assertThat(date("Laatste dag").isInvalid()).isTrue();
        assertThat(text("Punten").getValue()).isEqualTo("veel");
    }

    @Test
    void noPointsAreNoAccreditation() {
        fillIn();
        _setValue(text("Punten"), "0");

        _click(_get(Button.class, button -> button.withText("Invoeren")));

        assertThat(text("Punten").isInvalid()).isTrue();
        assertThat(accreditations.of(course)).isEmpty();
    }

    @Test
    void aCorrectionIsCalledOneAndSaysWhatItLeavesAsItIs() {
        accreditations.grant(TestAccreditations.skj(course, new Period(FIRST, LAST)));
        var known = accreditations.byExpiry().stream()
                .filter(row -> row.facts().course().equals(course))
                .findFirst()
                .orElseThrow();

        UI.getCurrent().navigate("bureau/registers/accreditatie/" + known.id().value() + "/wijzig");

        assertThat(_get(H1.class).getText()).isEqualTo("Accreditatie corrigeren");
        assertThat(_get(GrantView.class).getPageTitle()).isEqualTo("Accreditatie corrigeren");
        assertThat(_get(Button.class, wanted -> wanted.withText("Correctie opslaan"))
                        .isVisible())
                .isTrue();
    }

    @Test
    void aMistypedDayOfADecisionIsCalledNoDay() {
        TestInput.mistyped(_get(DatePicker.class, wanted -> wanted.withLabel("Eerste dag")));

        _click(_get(Button.class, wanted -> wanted.withText("Invoeren")));

        assertThat(_get(DatePicker.class, wanted -> wanted.withLabel("Eerste dag"))
                        .getErrorMessage())
                .isEqualTo("Schrijf de datum als 31-12-2027.");
    }

    @Test
    void nobodyElseEnters() {
        SignIn.as(PersonId.next(), Role.TRAINER, Role.CONTACT, Role.PARTICIPANT);

        UI.getCurrent().navigate("bureau/registers/nieuw");

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }

    @SuppressWarnings("unchecked")
    private void fillIn() {
        _setValue((ComboBox<CourseCard>) box("Cursus"), card());
        _setValue(
                (ComboBox<RegisterProfile>) box("Register"),
                registers.chambersOf(TestAccreditations.SKJ).stream()
                        .filter(chamber -> chamber.id().equals("skj-jgp"))
                        .findFirst()
                        .orElseThrow());
        _setValue(text("Kenmerk"), " SKJ300893 ");
        Select<Requirement> category = _get(Select.class, box -> box.withLabel("Categorie"));
        category.getListDataView()
                .getItems()
                .filter(part -> part.code().equals("formeel leren"))
                .findFirst()
                .ifPresent(category::setValue);
        _setValue(text("Punten"), "26");
        _setValue(date("Eerste dag"), FIRST);
        _setValue(date("Laatste dag"), LAST);
    }

    private CourseCard card() {
        return catalogue.find(CourseSearch.all(), 0, 500).stream()
                .filter(card -> card.course().equals(course))
                .findFirst()
                .orElseThrow();
    }

    private static ComboBox<?> box(String label) {
        return _get(ComboBox.class, box -> box.withLabel(label));
    }

    private static TextField text(String label) {
        return _get(TextField.class, field -> field.withLabel(label));
    }

    private static DatePicker date(String label) {
        return _get(DatePicker.class, field -> field.withLabel(label));
    }
}
