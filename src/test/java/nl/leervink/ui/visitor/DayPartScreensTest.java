package nl.leervink.ui.visitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.demo.GuidingIntervision;
import nl.leervink.enrolment.Enrolling;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.enrolment.IfFull;
import nl.leervink.enrolment.PartSeating.OpenPart;
import nl.leervink.enrolment.PartSeats;
import nl.leervink.enrolment.PartsChosen;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionCalendar;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionOverview;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.TestEditions;
import nl.leervink.security.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Days held in parts, from planning them to changing one's choice. */
@ScreenTest
class DayPartScreensTest {

    @Autowired
    TestEditions editions;

    @Autowired
    TestCourses courses;

    @Autowired
    TestPeople some;

    @Autowired
    Accounts accounts;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Enrolments enrolments;

    @Autowired
    PartSeats partSeats;

    @Autowired
    EditionCalendar calendar;

    @Autowired
    EditionOverview overview;

    @Autowired
    TestClock clock;

    @Test
    void theOfficePlansADayInPartsEachWithItsSeats() {
        var trainer = some.someone("Hanna", "Prins");
        accounts.allow(trainer, Set.of(Role.TRAINER));
        SignIn.as(some.someone(), Role.OFFICE);
        var slug = TestCourses.aSlug();
        courses.offered(GuidingIntervision.described(slug));
        UI.getCurrent().navigate("bureau/uitvoeringen/nieuw", QueryParameters.of("cursus", slug));
        _setValue(
                _get(DatePicker.class, field -> field.withLabel("Beginnen op")),
                clock.today().plusWeeks(6));
        var seats = _find(IntegerField.class, field -> field.withLabel("Plaatsen in dit dagdeel"));
        assertThat(seats).extracting(IntegerField::getValue).containsExactly(5, 5);
        train(trainer);
        var place = "Zaal " + UUID.randomUUID();
        _setValue(_get(TextField.class, field -> field.withLabel("Plaats")), place);

        _setValue(seats.getFirst(), 4);
        _click(_get(Button.class, button -> button.withText("Bewaar als concept")));
        assertThat(seats.getFirst().isInvalid()).isTrue();
        _setValue(seats.getFirst(), 6);
        _click(_get(Button.class, button -> button.withText("Bewaar als concept")));

        var planned =
                overview.page(Optional.empty(), place, PageRequest.of(0, 2)).getFirst();
        assertThat(overview.sessions(planned.id()))
                .extracting(SessionFacts::partNumber)
                .containsExactly(0, 1, 2);
    }

    @Test
    void theCoursePageTellsThePartsAndWhatIsLeftOfEach() {
        var edition = editions.anEditionInParts(4, 1, 3);
        enrols(some.someone(), edition, "2:1");

        UI.getCurrent()
                .navigate("cursussen/" + calendar.offered(edition).orElseThrow().slug());

        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .anyMatch(words -> words.endsWith("ochtend, 9.30–13.45 uur · vol"))
                .anyMatch(words -> words.endsWith("middag, 14.00–18.15 uur · nog 3 plaatsen"));
    }

    @Test
    void aVisitorChoosesAPartThatHasRoom() {
        var edition = editions.anEditionInParts(4, 1, 3);
        enrols(some.someone(), edition, "2:1");
        UI.getCurrent().navigate("inschrijven/" + edition.value());
        typePrivatePerson();

        goOn();
        assertThat(parts().isInvalid()).isTrue();
        assertThat(parts().getItemEnabledProvider().test(part(1))).isFalse();
        _setValue(parts(), part(2));
        goOn();
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, button -> button.withText("Inschrijven")));

        assertThat(_find(H2.class)).extracting(H2::getText).anyMatch(words -> words.startsWith("Kijk in je mail"));
        assertThat(partSeats.of(edition).parts()).extracting(OpenPart::left).containsExactly(0, 2);
    }

    @Test
    void whoIsTooLateForAPartHearsSoAndChoosesAnother() {
        var edition = editions.anEditionInParts(4, 1, 3);
        var noor = some.someone();
        SignIn.as(noor, Role.PARTICIPANT);
        UI.getCurrent().navigate("inschrijven/" + edition.value());
        chooseMyself();
        _setValue(parts(), part(1));
        goOn();
        _setValue(_get(Checkbox.class), true);
        enrols(some.someone(), edition, "2:1");
        SignIn.as(noor, Role.PARTICIPANT);

        _click(_get(Button.class, button -> button.withText("Inschrijven")));

        assertThat(enrolments.of(noor, edition)).isEmpty();
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.startsWith("Er is niet genoeg plaats meer in dag 2, ochtend"));
    }

    @Test
    void aParticipantAndTheOfficeChangeThePart() {
        var edition = editions.anEditionInParts(4, 2, 2);
        var noor = some.someone();
        enrols(noor, edition, "2:1");
        SignIn.as(noor, Role.PARTICIPANT);
        UI.getCurrent().navigate("mijn/uitvoeringen/" + edition.value());

        _setValue(parts(), part(2));
        _click(_get(Button.class, button -> button.withText("Bewaar het dagdeel")));
        assertThat(partsOf(noor, edition)).isEqualTo("2:2");

        SignIn.as(some.someone(), Role.OFFICE);
        UI.getCurrent()
                .navigate("bureau/plaatsen/"
                        + enrolments.of(noor, edition).orElseThrow().id().value());
        _setValue(parts(), part(1));
        _click(_get(Button.class, button -> button.withText("Bewaar het dagdeel")));
        assertThat(partsOf(noor, edition)).isEqualTo("2:1");
    }

    private String partsOf(PersonId person, EditionId edition) {
        return enrolments.of(person, edition).orElseThrow().parts().value();
    }

    private void enrols(PersonId person, EditionId edition, String parts) {
        SignIn.during(
                person,
                Role.PARTICIPANT,
                () -> enrolling.enrolMyself(
                        edition, person, Optional.empty(), List.of(), new PartsChosen(parts), IfFull.TELL));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<OpenPart> parts() {
        return (RadioButtonGroup<OpenPart>) _get(RadioButtonGroup.class, group -> group.withId("day-part-2"));
    }

    private static OpenPart part(int number) {
        return parts().getListDataView().getItem(number - 1);
    }

    private static void typePrivatePerson() {
        chooseMyself();
        _setValue(_get(TextField.class, field -> field.withLabel("Voornaam")), "Sanne");
        _setValue(_get(TextField.class, field -> field.withLabel("Achternaam")), "Wit");
        _setValue(
                _get(EmailField.class, field -> field.withLabel("E-mailadres")),
                TestPeople.anAddress().value());
    }

    @SuppressWarnings("unchecked")
    private static void chooseMyself() {
        _setValue(
                (RadioButtonGroup<EmployerFields.Behalf>)
                        _get(RadioButtonGroup.class, group -> group.withLabel("Namens wie doe je mee?")),
                EmployerFields.Behalf.MYSELF);
    }

    private static void goOn() {
        _click(_get(Button.class, button -> button.withText("Verder")));
    }

    @SuppressWarnings("unchecked")
    private static void train(PersonId trainer) {
        var field = (MultiSelectComboBox<PersonFacts>) _get(MultiSelectComboBox.class);
        field.setValue(field.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(trainer))
                .toList());
    }
}
