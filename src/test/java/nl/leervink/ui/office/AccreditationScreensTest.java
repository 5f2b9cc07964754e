package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.leervink.accreditation.TestAccreditations.skj;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.accreditation.AccreditationId;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.accreditation.GrantResult.Granted;
import nl.leervink.catalogue.Catalogue;
import nl.leervink.catalogue.CourseCard;
import nl.leervink.catalogue.CourseId;
import nl.leervink.catalogue.CourseSearch;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.files.TestFiles;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Points;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.TestEditions;
import nl.leervink.ui.parts.PointsVerdicts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class AccreditationScreensTest {

    @Autowired
    Accreditations accreditations;

    @Autowired
    TestCourses courses;

    @Autowired
    Catalogue catalogue;

    @Autowired
    TestEditions editions;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    private CourseId course;
    private AccreditationId accreditation;

    @BeforeEach
    void theOfficeHasEnteredADecision() {
        SignIn.as(PersonId.next(), Role.OFFICE);
        course = courses.aTraining();
        var term = new Period(clock.today().minusYears(1), clock.today().plusMonths(2));
        accreditation = ((Granted) accreditations.grant(skj(course, term))).accreditation();
    }

    @Test
    void oneAccreditationTellsItAll() {
        UI.getCurrent().navigate(address());

        assertThat(words())
                .contains(
                        "26 · Formeel leren",
                        "SKJ300893",
                        "De rekenregel van het register geeft ook 26.",
                        "Het document van dit besluit ligt hier nog niet.",
                        "Nog niet aangevraagd.",
                        "Er is geen uitvoering van deze cursus gepland.");
    }

    @Test
    void aDecisionThatDoesSomethingIsRefusedInWords() {
        UI.getCurrent().navigate(address());
        var told = new Paragraph();

        _get(AccreditationView.class).received(accreditation, "besluit.pdf", TestFiles.aPdfWithAScript(), told);

        assertThat(told.getText()).startsWith("besluit.pdf kan zo niet. Er zit iets in dat zelf iets doet");
        assertThat(words()).contains("Het document van dit besluit ligt hier nog niet.");
    }

    @Test
    void thatRenewalWasAskedForIsNotedAndLeavesTheCockpit() {
        UI.getCurrent().navigate(address());

        _click(_get(Button.class, button -> button.withText("Verlenging is vandaag aangevraagd")));

        assertThat(words()).contains("Aangevraagd op ");
        UI.getCurrent().navigate(RegistersView.class);
        assertThat(words()).contains("Te verlengen", "Aangevraagd op ");
    }

    @Test
    void whatWasEnteredWrongIsMendedAndTheFormulaSaysSo() {
        UI.getCurrent().navigate(address() + "/wijzig");
        assertThat(text("Kenmerk").getValue()).isEqualTo("SKJ300893");

        _setValue(text("Punten"), "24");
        assertThat(words()).contains("De rekenregel van het register geeft 26; toegekend is 24.");
        _click(_get(Button.class, button -> button.withText("Correctie opslaan")));

        assertThat(accreditations.sheet(accreditation).orElseThrow().facts().points())
                .isEqualTo(Points.of(24));
        UI.getCurrent().navigate(RegistersView.class);
        assertThat(words()).contains("Anders dan de rekenregel");
    }

    @Test
    void whoPlansOutsideTheTermIsToldThatItEarnsNothing() {
        UI.getCurrent().navigate(PlanEditionView.class);
        choose();

        _setValue(
                _get(DatePicker.class, field -> field.withLabel("Beginnen op")),
                clock.today().plusDays(1));
        assertThat(words()).contains("Levert 26 punten formeel leren op bij Kwaliteitsregister Jeugd.");
        _setValue(
                _get(DatePicker.class, field -> field.withLabel("Beginnen op")),
                clock.today().plusMonths(2));

        assertThat(words())
                .contains(
                        "Deze uitvoering levert geen punten op voor Kwaliteitsregister Jeugd.",
                        "De uitvoering ligt niet helemaal binnen de termijn van de accreditatie.");
    }

    @Test
    void whoMovesSessionsOutOfTheTermIsToldThatItEarnsNothing() {
        var edition =
                editions.anOpenEdition(course, people.someone(), clock.today().plusDays(1), 12);
        UI.getCurrent().navigate("bureau/uitvoeringen/" + edition.value());
        _click(_get(Button.class, button -> button.withText("Wijzig")));
        assertThat(_get(PointsVerdicts.class, told -> told.withId("points-if-changed"))
                        .getElement()
                        .getTextRecursively())
                .contains("Levert 26 punten formeel leren op bij Kwaliteitsregister Jeugd.");

        _setValue(
                _get(DatePicker.class, field -> field.withLabel("Dag 3")),
                clock.today().plusMonths(3));

        assertThat(_get(PointsVerdicts.class, told -> told.withId("points-if-changed"))
                        .getElement()
                        .getTextRecursively())
                .contains("De uitvoering ligt niet helemaal binnen de termijn van de accreditatie.");
    }

    @Test
    void whatDoesNotExistIsNotFoundAndNobodyElseSeesIt() {
        UI.getCurrent().navigate("bureau/registers/accreditatie/" + UUID.randomUUID());
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");

        SignIn.as(PersonId.next(), Role.TRAINER, Role.CONTACT, Role.PARTICIPANT);
        for (var address : new String[] {address(), address() + "/wijzig"}) {
            UI.getCurrent().navigate(address);
            assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
        }
    }

    private String address() {
        return "bureau/registers/accreditatie/" + accreditation.value();
    }

    @SuppressWarnings("unchecked")
    private void choose() {
        ComboBox<CourseCard> box = _get(ComboBox.class, field -> field.withLabel("Cursus"));
        catalogue.find(CourseSearch.all(), 0, 500).stream()
                .filter(card -> card.course().equals(course))
                .findFirst()
                .ifPresent(box::setValue);
    }

    private static TextField text(String label) {
        return _get(TextField.class, field -> field.withLabel(label));
    }

    private static String words() {
        var screen = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return screen.getElement().getTextRecursively();
    }
}
