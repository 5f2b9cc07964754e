package nl.leervink.ui.visitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.kernel.Role;
import nl.leervink.planning.EditionId;
import nl.leervink.points.Memberships;
import nl.leervink.points.Registration;
import nl.leervink.registers.rules.RegisterProfile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The number and the chamber that enrolling asks, and the points that are told of them. */
@ScreenTest
class EnrolRegisterNumberTest extends EnrolForm {

    @Autowired
    Memberships memberships;

    @Test
    void aChamberWithoutANumberIsToldInTheCheckToGetNoPointsAsWell() {
        open(anAccreditedEdition());
        typePrivatePerson("Sanne", "Wit", anAddress().value());
        goOn();
        chooseChamber("skj-gedragswetenschapper");
        goOn();

        assertThat(told())
                .anyMatch(words -> words.startsWith("SKJ · Psycholoog en (ortho)pedagoog: Onjuiste kamer"))
                .noneMatch(words -> words.contains("worden geboekt"));
    }

    @Test
    void theCheckRepeatsTheChamberAndThatItGetsNoPointsWithTheReason() {
        open(anAccreditedEdition());
        typePrivatePerson("Sanne", "Wit", anAddress().value());
        goOn();
        _setValue(field("Registratienummer SKJ"), "100300400");
        chooseChamber("skj-gedragswetenschapper");
        goOn();

        assertThat(told())
                .anyMatch(words -> words.startsWith("SKJ 100300400 · Psycholoog en (ortho)pedagoog: Onjuiste kamer")
                        && words.contains("0 punten"));

        _click(_get(Button.class, button -> button.withText("Vorige")));
        _get(Select.class, select -> select.withLabel("Kamer bij SKJ")).clear();
        goOn();
        assertThat(told())
                .contains(
                        "SKJ 100300400 · kamer nog niet opgegeven: 26 punten formeel leren, als de kamer ze overneemt.");

        _click(_get(Button.class, button -> button.withText("Vorige")));
        chooseChamber("skj-jgp");
        goOn();

        assertThat(told())
                .contains("SKJ 100300400 · Jeugd- en gezinsprofessional: 26 punten formeel leren.")
                .contains("Let op: deze punten tellen niet mee voor reflectie (minstens 60 punten).");
    }

    /** The chamber takes no decision of the SKJ's own, and does take that of the psychologists. */
    @Test
    void aChamberThatTakesAnotherAccreditationOfTheCourseIsNoWrongOne() {
        open(anEditionWith(List.of(TestAccreditations::skj, TestAccreditations::nipWithSelfStudy)));
        typePrivatePerson("Sanne", "Wit", anAddress().value());
        goOn();
        _setValue(field("Registratienummer SKJ"), "100300400");

        chooseChamber("skj-gedragswetenschapper");
        assertThat(told()).noneMatch(words -> words.contains("Onjuiste kamer"));
        goOn();

        assertThat(told()).contains("SKJ 100300400 · Psycholoog en (ortho)pedagoog: 20 punten scholing.");

        _click(_get(Button.class, button -> button.withText("Vorige")));
        chooseChamber("skj-jgp");
        goOn();

        assertThat(told()).contains("SKJ 100300400 · Jeugd- en gezinsprofessional: 26 punten formeel leren.");
    }

    @Test
    void theNumberOfARegisterThatTakesTheAccreditationOfAnotherIsAskedToo() {
        open(anEditionWith(List.of(TestAccreditations::nipWithSelfStudy)));
        typePrivatePerson("Sanne", "Wit", anAddress().value());
        goOn();

        assertThat(field("Registratienummer NIP").getHelperText())
                .isEqualTo("Nederlands Instituut van Psychologen: 20 punten");
        assertThat(field("Registratienummer SKJ").getHelperText()).isEqualTo("Kwaliteitsregister Jeugd: 20 punten");
        _setValue(field("Registratienummer SKJ"), "100300400");
        goOn();

        assertThat(told())
                .contains(
                        "SKJ 100300400 · kamer nog niet opgegeven: 20 punten formeel leren, als de kamer ze overneemt.",
                        "SKJ 100300400 · kamer nog niet opgegeven: 20 punten scholing, als de kamer ze overneemt.");
    }

    @Test
    void aContactReadsWhatTheChamberOfTheirStaffTakesOfAnotherRegister() {
        var edition = anEditionWith(List.of(TestAccreditations::skj, TestAccreditations::nipWithSelfStudy));
        carlaEnrolsBas(edition);
        goOn();

        assertThat(told())
                .contains("Bas Meulen: SKJ 100300400 · Psycholoog en (ortho)pedagoog: 20 punten scholing.")
                .noneMatch(words -> words.contains("Onjuiste kamer"));
    }

    @Test
    void theCheckSaysWhenThereIsNoNumberYet() {
        open(anAccreditedEdition());
        typePrivatePerson("Sanne", "Wit", anAddress().value());
        goOn();
        goOn();

        assertThat(told()).contains("SKJ: nog geen nummer. De punten worden geboekt zodra het er is.");
    }

    @Test
    void aNumberThatCannotBeKeptIsToldBesideItsFieldToWhomWeKnow() {
        var edition = anAccreditedEdition();
        var number = aNumberOfSomeoneElse();
        SignIn.as(some.someone(), Role.PARTICIPANT);
        open(edition);
        chooseMyself();
        goOn();
        _setValue(field("Registratienummer SKJ"), number);

        goOn();

        assertThat(headings()).contains("Registernummer");
        assertThat(field("Registratienummer SKJ").getErrorMessage())
                .isEqualTo("Dit nummer kunnen we niet bij jou opslaan. Controleer het, of neem contact met ons op.");
    }

    @Test
    void aVisitorIsNotToldWhoseNumberItIs() {
        var edition = anAccreditedEdition();
        var number = aNumberOfSomeoneElse();
        open(edition);
        typePrivatePerson("Sanne", "Wit", anAddress().value());
        goOn();
        _setValue(field("Registratienummer SKJ"), number);

        goOn();

        assertThat(headings()).contains("Controleren");
    }

    @Test
    void aContactReadsAboutTheirStaffAndNotAboutThemselves() {
        var edition = anAccreditedEdition();
        carlaEnrolsBas(edition);
        assertThat(_get(Select.class, select -> select.withLabel("Kamer bij SKJ"))
                        .getHelperText())
                .endsWith("dan kan je medewerker het later opgeven.");
        assertThat(told())
                .anyMatch(words -> words.contains("hun certificaat en hun punten"))
                .noneMatch(words -> words.contains("je punten"));
        goOn();

        assertThat(told())
                .anyMatch(words -> words.startsWith("Bas Meulen: SKJ 100300400 · Psycholoog en")
                        && words.contains("Onjuiste kamer"));
    }

    private static List<String> told() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private static void chooseChamber(String profile) {
        Select<RegisterProfile> chamber = _get(Select.class, select -> select.withLabel("Kamer bij SKJ"));
        _setValue(
                chamber,
                chamber.getListDataView()
                        .getItems()
                        .filter(each -> each.id().equals(profile))
                        .findFirst()
                        .orElseThrow());
    }

    private String aNumberOfSomeoneElse() {
        var number = TestAccreditations.aNumber();
        var other = some.someone();
        SignIn.during(
                other,
                Role.PARTICIPANT,
                () -> memberships.state(other, Registration.of(TestAccreditations.SKJ, number)));
        return number;
    }

    /** Up to and including the chamber of his register, as their contact. */
    private void carlaEnrolsBas(EditionId edition) {
        var carla = some.someone("Carla", "Contact");
        some.anOrganisationOf(carla);
        SignIn.as(carla, Role.CONTACT);
        open(edition);

        _setValue(field("Voornaam"), "Bas");
        _setValue(field("Achternaam"), "Meulen");
        _setValue(_get(EmailField.class), anAddress().value());
        _setValue(field("Registratienummer SKJ"), "100300400");
        chooseChamber("skj-gedragswetenschapper");
    }
}
