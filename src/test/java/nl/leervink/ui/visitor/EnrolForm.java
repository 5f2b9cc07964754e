package nl.leervink.ui.visitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiFunction;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.catalogue.CourseId;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionCalendar;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import nl.leervink.ui.visitor.EmployerFields.Behalf;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of enrolling share: how its form is opened, filled in and read. */
abstract class EnrolForm {

    @Autowired
    TestEditions editions;

    @Autowired
    TestPeople some;

    @Autowired
    EditionCalendar calendar;

    @Autowired
    Accreditations accreditations;

    @Autowired
    TestClock clock;

    /** Of a course that earns points, so that there is a number to ask. */
    EditionId anAccreditedEdition() {
        return anEditionWith(List.of(TestAccreditations::skj));
    }

    EditionId anEditionWith(List<BiFunction<CourseId, Period, AccreditationFacts>> granted) {
        var edition = editions.anOpenEdition();
        var course = calendar.offered(edition).orElseThrow().course();
        var term = new Period(clock.today(), clock.today().plusYears(1));
        SignIn.during(
                PersonId.next(),
                Role.OFFICE,
                () -> granted.stream()
                        .map(grant -> accreditations.grant(grant.apply(course, term)))
                        .toList());
        return edition;
    }

    static void open(EditionId edition) {
        UI.getCurrent().navigate("inschrijven/" + edition.value());
    }

    static void typePrivatePerson(String given, String family, String email) {
        chooseMyself();
        _setValue(field("Voornaam"), given);
        _setValue(field("Achternaam"), family);
        _setValue(_get(EmailField.class, field -> field.withLabel("E-mailadres")), email);
    }

    @SuppressWarnings("unchecked")
    static void chooseMyself() {
        _setValue(
                (RadioButtonGroup<Behalf>)
                        _get(RadioButtonGroup.class, group -> group.withLabel("Namens wie doe je mee?")),
                Behalf.MYSELF);
    }

    static TextField field(String label) {
        return _get(TextField.class, field -> field.withLabel(label));
    }

    static void goOn() {
        _click(_get(Button.class, button -> button.withText("Verder")));
    }

    static void submit() {
        _click(_get(Button.class, button -> button.withText("Inschrijven")));
    }

    static List<String> headings() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }
}
