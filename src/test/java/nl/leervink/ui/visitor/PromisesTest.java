package nl.leervink.ui.visitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.leervink.accreditation.TestAccreditations.SKJ;
import static nl.leervink.accreditation.TestAccreditations.aNumber;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Role;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionCalendar;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import nl.leervink.points.TestMemberships;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.ui.visitor.EmployerFields.Behalf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a course promises whoever reads it, told before they enrol. */
@ScreenTest
class PromisesTest {

    private static final String WRONG_CHAMBER = "Onjuiste kamer: deze kamer neemt de accreditatie niet over.";

    @Autowired
    TestEditions editions;

    @Autowired
    TestPeople people;

    @Autowired
    TestMemberships registrations;

    @Autowired
    Accreditations accreditations;

    @Autowired
    Enrolments enrolments;

    @Autowired
    EditionCalendar calendar;

    @Autowired
    TestClock clock;

    private EditionId edition;
    private PersonId noor;

    @BeforeEach
    void anEditionToCome() {
        edition = editions.anOpenEdition();
        noor = people.someone();
    }

    @Test
    void aVisitorReadsInWhichChambersACourseCounts() {
        accredited(clock.today().plusYears(1));

        openCourse();

        assertThat(words())
                .contains(
                        "26 punten formeel leren · Kwaliteitsregister Jeugd",
                        "Telt in de kamer: Jeugd- en gezinsprofessional.",
                        "Telt niet in de kamer: Psycholoog en (ortho)pedagoog.");
    }

    @Test
    void aMemberReadsHowFarTheCourseBringsThem() {
        accredited(clock.today().plusYears(1));
        SignIn.as(noor, Role.PARTICIPANT);
        registrations.inSince(clock.today().minusYears(1), SKJ, noor);

        openCourse();

        assertThat(words()).contains("Telt voor jou", "Formeel leren", "met deze cursus kom je van 0 op 26");
    }

    @Test
    void aMemberOfAnotherChamberReadsThatItCountsForNothing() {
        accredited(clock.today().plusYears(1));
        SignIn.as(noor, Role.PARTICIPANT);
        registrations.inChamber("skj-gedragswetenschapper", clock.today().minusYears(1), SKJ, noor);

        openCourse();
        assertThat(words()).contains("Telt niet voor jou", WRONG_CHAMBER);
        openStepper();
        chooseMyself();
        goOn();

        assertThat(words()).contains(WRONG_CHAMBER);
        assertThat(_find(TextField.class, field -> field.withLabel("Registratienummer SKJ")))
                .isEmpty();
    }

    @Test
    void whoeverIsKnownAlreadyIsToldAndNotAsked() {
        accredited(clock.today().plusYears(1));
        SignIn.as(noor, Role.PARTICIPANT);
        registrations.inSince(clock.today().minusYears(1), SKJ, noor);

        openStepper();
        chooseMyself();
        goOn();

        assertThat(words()).contains("kennen we. Deze uitvoering geeft je 26 punten formeel leren.");
        goOn();
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, button -> button.withText("Inschrijven")));
        assertThat(enrolments.of(noor, edition)).isPresent();
    }

    /** The institute of psychologists asks "scholing"; where its points count, they are "formeel leren". */
    @Test
    void pointsThatAnotherRegisterTakesAreSpelledAsThatOneDoes() {
        accreditedByNip();
        SignIn.as(noor, Role.PARTICIPANT);
        registrations.inSince(clock.today().minusYears(1), SKJ, noor);

        openCourse();
        assertThat(words()).contains("20 punten formeel leren · Nederlands Instituut van Psychologen");
        openStepper();
        chooseMyself();
        goOn();

        assertThat(words()).contains("kennen we. Deze uitvoering geeft je 20 punten formeel leren.");
    }

    @Test
    void aChamberThatTakesAnotherAccreditationIsNotToldToBeWrong() {
        accredited(clock.today().plusYears(1));
        accreditedByNip();
        SignIn.as(noor, Role.PARTICIPANT);
        registrations.inChamber("skj-gedragswetenschapper", clock.today().minusYears(1), SKJ, noor);
        openStepper();
        chooseMyself();
        goOn();

        assertThat(words())
                .contains("kennen we. Deze uitvoering geeft je 20 punten scholing.")
                .doesNotContain(WRONG_CHAMBER);
    }

    @Test
    void whoDidNotTellTheirChamberIsAskedItAlsoForPointsOfAnotherRegister() {
        accreditedByNip();
        SignIn.as(noor, Role.PARTICIPANT);
        registrations.numbered(SKJ, noor);
        openStepper();
        chooseMyself();
        goOn();

        assertThat(_get(TextField.class, field -> field.withLabel("Registratienummer SKJ"))
                        .getValue())
                .isNotEmpty();
        assertThat(_find(TextField.class, field -> field.withLabel("Registratienummer NIP")))
                .isEmpty();
    }

    @Test
    void theWrongChamberIsToldAsSoonAsItIsChosen() {
        accredited(clock.today().plusYears(1));
        SignIn.as(noor, Role.PARTICIPANT);
        openStepper();
        chooseMyself();
        goOn();
        _setValue(_get(TextField.class, field -> field.withLabel("Registratienummer SKJ")), aNumber());

        choose("skj-gedragswetenschapper");
        assertThat(words()).contains(WRONG_CHAMBER);
        choose("skj-jgp");

        assertThat(words()).doesNotContain(WRONG_CHAMBER);
    }

    @Test
    void anEditionThatReachesBeyondTheTermSaysThatItEarnsNothing() {
        accredited(clock.today().plusWeeks(4));
        openCourse();
        assertThat(words()).contains("Deze uitvoering levert geen punten op voor Kwaliteitsregister Jeugd.");

        openStepper();

        assertThat(words())
                .contains(
                        "Deze uitvoering levert geen punten op voor Kwaliteitsregister Jeugd.",
                        "De uitvoering ligt niet helemaal binnen de termijn van de accreditatie.");
    }

    private void accredited(LocalDate until) {
        var course = calendar.offered(edition).orElseThrow().course();
        SignIn.during(
                PersonId.next(),
                Role.OFFICE,
                () -> accreditations.grant(
                        TestAccreditations.skj(course, new Period(clock.today().minusYears(1), until))));
    }

    private void accreditedByNip() {
        var course = calendar.offered(edition).orElseThrow().course();
        SignIn.during(
                PersonId.next(),
                Role.OFFICE,
                () -> accreditations.grant(TestAccreditations.nipWithSelfStudy(
                        course,
                        new Period(clock.today().minusYears(1), clock.today().plusYears(1)))));
    }

    private void openCourse() {
        UI.getCurrent()
                .navigate("cursussen/" + calendar.offered(edition).orElseThrow().slug());
    }

    private void openStepper() {
        UI.getCurrent().navigate("inschrijven/" + edition.value());
    }

    @SuppressWarnings("unchecked")
    private static void chooseMyself() {
        _setValue(
                (RadioButtonGroup<Behalf>)
                        _get(RadioButtonGroup.class, group -> group.withLabel("Namens wie doe je mee?")),
                Behalf.MYSELF);
    }

    private static void goOn() {
        _click(_get(Button.class, button -> button.withText("Verder")));
    }

    @SuppressWarnings("unchecked")
    private static void choose(String chamber) {
        Select<RegisterProfile> chambers = _get(Select.class, field -> field.withLabel("Kamer bij SKJ"));
        chambers.getListDataView()
                .getItems()
                .filter(profile -> profile.id().equals(chamber))
                .findFirst()
                .ifPresent(chambers::setValue);
    }

    private static String words() {
        var screen = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        return screen.getElement().getTextRecursively();
    }
}
