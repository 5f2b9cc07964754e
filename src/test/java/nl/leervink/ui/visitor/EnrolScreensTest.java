package nl.leervink.ui.visitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.accreditation.AccreditationFacts;
import nl.leervink.accreditation.Accreditations;
import nl.leervink.accreditation.TestAccreditations;
import nl.leervink.catalogue.CourseId;
import nl.leervink.enrolment.Enrolling;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.enrolment.IfFull;
import nl.leervink.enrolment.NewParticipant;
import nl.leervink.enrolment.Seats;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Period;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionCalendar;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.TestEditions;
import nl.leervink.points.Memberships;
import nl.leervink.points.Registration;
import nl.leervink.registers.rules.RegisterProfile;
import nl.leervink.ui.visitor.EmployerFields.Behalf;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class EnrolScreensTest {

    @Autowired
    TestEditions editions;

    @Autowired
    TestPeople some;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Seats seats;

    @Autowired
    EditionCalendar calendar;

    @Autowired
    Accreditations accreditations;

    @Autowired
    Memberships memberships;

    @Autowired
    TestMailServer mail;

    @Autowired
    TestClock clock;

    @Test
    void aVisitorIsSentALink() {
        var edition = editions.anOpenEdition();
        var email = anAddress();
        open(edition);

        typePrivatePerson("Sanne", "Wit", email.value());
        goOn();
        _setValue(_get(Checkbox.class), true);
        submit();

        assertThat(headings())
                .contains("Kijk in je mail: we stuurden een bericht naar " + email
                        + ". Met de link daarin bevestig je je inschrijving.");
        assertThat(seats.taken(List.of(edition))).containsEntry(edition, 1);
    }

    @Test
    void whatIsMissingIsToldBesideItsFieldAndNothingTypedIsLost() {
        open(editions.anOpenEdition());
        typePrivatePerson("", "Wit", "geen adres");

        goOn();

        assertThat(field("Voornaam").isInvalid()).isTrue();
        assertThat(_get(EmailField.class, field -> field.withLabel("E-mailadres"))
                        .isInvalid())
                .isTrue();
        assertThat(field("Achternaam").getValue()).isEqualTo("Wit");
        assertThat(headings()).contains("Voor wie");
    }

    @Test
    void whatLeavingCostsIsToldBeforeOneAgreesAndAConsumerMayThinkItOver() {
        var edition = editions.anOpenEdition(some.someone(), clock.today().plusWeeks(10), 12);
        var firstDay = calendar.offered(edition).orElseThrow().firstDay();
        open(edition);
        typePrivatePerson("Sanne", "Wit", anAddress().value());
        goOn();

        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .contains("Tot en met " + Spelling.day(firstDay.minusDays(43)) + ": niets");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(line -> line.contains("de eerste 14 dagen na je inschrijving"));
    }

    @Test
    void whatLeavingCostInDaysThatArePastIsNotTold() {
        var edition = editions.anOpenEdition(some.someone(), clock.today().plusWeeks(5), 12);
        open(edition);
        typePrivatePerson("Sanne", "Wit", anAddress().value());
        goOn();

        assertThat(_find(ListItem.class)).extracting(ListItem::getText).noneMatch(line -> line.endsWith(": niets"));
    }

    @Test
    void whoeverDoesNotAgreeIsToldSo() {
        var edition = editions.anOpenEdition();
        open(edition);
        typePrivatePerson("Sanne", "Wit", anAddress().value());
        goOn();

        submit();

        assertThat(_get(Checkbox.class).isInvalid()).isTrue();
        assertThat(seats.taken(List.of(edition))).isEmpty();
    }

    @Test
    void whatWasTypedIsThereAfterAStepBack() {
        open(editions.anOpenEdition());
        typePrivatePerson("Sanne", "Wit", anAddress().value());
        goOn();

        _click(_get(Button.class, button -> button.withText("Vorige")));

        assertThat(field("Voornaam").getValue()).isEqualTo("Sanne");
    }

    @Test
    void theBrowserStepsBackWithEverythingStillThere() {
        var edition = anAccreditedEdition();
        open(edition);
        typePrivatePerson("Sanne", "Wit", anAddress().value());
        goOn();
        assertThat(address()).isEqualTo("inschrijven/" + edition.value() + "?stap=registernummer");
        goOn();
        assertThat(address()).isEqualTo("inschrijven/" + edition.value() + "?stap=controle");

        open(edition);

        assertThat(headings()).contains("Voor wie");
        assertThat(field("Voornaam").getValue()).isEqualTo("Sanne");
    }

    @Test
    void aReloadKeepsWhatWasTypedAndTheStep() {
        var edition = anAccreditedEdition();
        open(edition);
        typePrivatePerson("Sanne", "Wit", anAddress().value());
        goOn();
        _setValue(field("Registratienummer SKJ"), "100300400");

        UI.getCurrent().getPage().reload();
        UI.getCurrent().navigate("inschrijven/" + edition.value(), QueryParameters.of("stap", "registernummer"));

        assertThat(headings()).contains("Registernummer");
        assertThat(field("Registratienummer SKJ").getValue()).isEqualTo("100300400");
        _click(_get(Button.class, button -> button.withText("Vorige")));
        assertThat(field("Voornaam").getValue()).isEqualTo("Sanne");
        assertThat(address()).doesNotContain("Sanne");
    }

    @Test
    void aReloadKeepsAllMembersOfStaff() {
        var edition = editions.anOpenEdition();
        var carla = some.someone("Carla", "Contact");
        some.anOrganisationOf(carla);
        SignIn.as(carla, Role.CONTACT);
        open(edition);
        _setValue(field("Voornaam"), "Bas");
        _click(_get(Button.class, button -> button.withText("Nog iemand")));
        _setValue(_find(TextField.class, field -> field.withLabel("Voornaam")).getLast(), "Mirjam");

        UI.getCurrent().getPage().reload();
        open(edition);

        assertThat(_find(TextField.class, field -> field.withLabel("Voornaam")))
                .extracting(TextField::getValue)
                .containsExactly("Bas", "Mirjam");
    }

    @Test
    void whatAVisitorTypedIsNotShownToWhoeverSignsIn() {
        var edition = editions.anOpenEdition();
        open(edition);
        typePrivatePerson("Sanne", "Wit", anAddress().value());
        var carla = some.someone("Carla", "Contact");
        some.anOrganisationOf(carla);
        SignIn.as(carla, Role.CONTACT);

        UI.getCurrent().getPage().reload();
        open(edition);

        assertThat(_find(TextField.class)).extracting(TextField::getValue).doesNotContain("Sanne");
    }

    @Test
    void nothingTypedIsLeftOnceOneIsEnrolled() {
        var edition = editions.anOpenEdition();
        open(edition);
        typePrivatePerson("Sanne", "Wit", anAddress().value());
        goOn();
        _setValue(_get(Checkbox.class), true);
        submit();

        open(edition);

        assertThat(_find(TextField.class)).extracting(TextField::getValue).containsOnly("");
    }

    @Test
    void aStepWhoseEarlierStepsLackSomethingLeadsToTheFirst() {
        var edition = editions.anOpenEdition();

        UI.getCurrent().navigate("inschrijven/" + edition.value(), QueryParameters.of("stap", "controle"));

        assertThat(headings()).contains("Voor wie");
        assertThat(address()).isEqualTo("inschrijven/" + edition.value());
        assertThat(_find(TextField.class)).noneMatch(TextField::isInvalid);
    }

    @Test
    void theSecondClickOfADoubleClickDoesNothing() {
        open(anAccreditedEdition());
        typePrivatePerson("Sanne", "Wit", anAddress().value());
        goOn();

        var next = _get(Button.class, button -> button.withText("Verder"));
        ComponentUtil.fireEvent(next, new ClickEvent<>(next, true, 0, 0, 0, 0, 2, 0, false, false, false, false));

        assertThat(headings()).contains("Registernummer");
        goOn();
        assertThat(headings()).contains("Controleren");
    }

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
        var carla = some.someone("Carla", "Contact");
        some.anOrganisationOf(carla);
        SignIn.as(carla, Role.CONTACT);
        open(edition);

        _setValue(field("Voornaam"), "Bas");
        _setValue(field("Achternaam"), "Meulen");
        _setValue(_get(EmailField.class), anAddress().value());
        _setValue(field("Registratienummer SKJ"), "100300400");
        chooseChamber("skj-gedragswetenschapper");
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
        var number = TestAccreditations.aNumber();
        var other = some.someone();
        SignIn.during(
                other,
                Role.PARTICIPANT,
                () -> memberships.state(other, Registration.of(TestAccreditations.SKJ, number)));
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
        var number = TestAccreditations.aNumber();
        var other = some.someone();
        SignIn.during(
                other,
                Role.PARTICIPANT,
                () -> memberships.state(other, Registration.of(TestAccreditations.SKJ, number)));
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
        var carla = some.someone("Carla", "Contact");
        some.anOrganisationOf(carla);
        SignIn.as(carla, Role.CONTACT);
        open(edition);

        _setValue(field("Voornaam"), "Bas");
        _setValue(field("Achternaam"), "Meulen");
        _setValue(_get(EmailField.class), anAddress().value());
        _setValue(field("Registratienummer SKJ"), "100300400");
        chooseChamber("skj-gedragswetenschapper");
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

    @Test
    void aFullEditionOffersTheOtherDatesOfItsCourse() {
        var noor = some.someone();
        var full = editions.anOpenEdition(noor, clock.today().plusWeeks(4), 1);
        var course = calendar.offered(full).orElseThrow().course();
        var other = editions.anOpenEdition(course, noor, clock.today().plusWeeks(8), 1);
        SignIn.during(
                noor,
                Role.PARTICIPANT,
                () -> enrolling.enrolMyself(full, noor, Optional.empty(), List.of(), IfFull.TELL));

        open(full);

        assertThat(headings()).contains("Andere data waarop nog plaats is");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("/inschrijven/" + other.value())
                .doesNotContain("/inschrijven/" + full.value());
    }

    @Test
    void aContactEnrolsStaffAtOnce() {
        var edition = editions.anOpenEdition();
        var carla = some.someone("Carla", "Contact");
        some.anOrganisationOf(carla);
        SignIn.as(carla, Role.CONTACT);
        open(edition);

        _setValue(field("Voornaam"), "Bas");
        _setValue(field("Achternaam"), "Meulen");
        _setValue(_get(EmailField.class), anAddress().value());
        goOn();
        _setValue(_get(Checkbox.class), true);
        submit();

        assertThat(headings()).contains("De plaats is zeker. De bevestiging komt per mail.");
        assertThat(enrolments.ofEdition(edition))
                .singleElement()
                .satisfies(one -> assertThat(one.contact()).contains(carla));
    }

    @Test
    void whoseAddressItIsIsSaidBesideTheNameThatWasTyped() {
        var edition = editions.anOpenEdition();
        var carla = some.someone("Carla", "Contact");
        var piet = some.someone("Piet", "Verhoeven");
        organisations.employ(some.anOrganisationOf(carla), piet);
        SignIn.as(carla, Role.CONTACT);
        open(edition);

        _setValue(field("Voornaam"), "Jan");
        _setValue(field("Achternaam"), "Jansen");
        _setValue(_get(EmailField.class), people.person(piet).email().value());
        goOn();
        _setValue(_get(Checkbox.class), true);
        submit();

        assertThat(enrolments.ofEdition(edition)).isEmpty();
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.contains("(Piet Verhoeven)"));
        _click(_get(Button.class, button -> button.withText("Vorige")));
        _click(_get(Button.class, button -> button.withText("Neem de naam Piet Verhoeven over")));
        goOn();
        submit();
        assertThat(enrolments.of(piet, edition)).isPresent();
    }

    @Test
    void whoComesToAFullEditionJoinsItsWaitingList() {
        var edition = editions.anOpenEdition(some.someone(), clock.today().plusWeeks(4), 1);
        var noor = some.someone();
        SignIn.during(
                noor,
                Role.PARTICIPANT,
                () -> enrolling.enrolMyself(edition, noor, Optional.empty(), List.of(), IfFull.TELL));

        open(edition);

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.startsWith("Deze uitvoering is vol. Je kunt je op de wachtlijst zetten"));
        var email = anAddress();
        typePrivatePerson("Sanne", "Wit", email.value());
        goOn();
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, button -> button.withText("Op de wachtlijst")));

        assertThat(headings())
                .anyMatch(words -> words.contains(email.value()) && words.endsWith("kom je op de wachtlijst."));
        assertThat(seats.taken(List.of(edition))).containsEntry(edition, 1);
    }

    @Test
    void whoeverCannotEnrolIsToldBeforeTheyFillInAnything() {
        var cancelled = editions.anOpenEdition();
        editions.cancel(cancelled);
        var begun = editions.anOpenEdition(some.someone(), clock.today().minusDays(3), 12);
        var mine = editions.anOpenEdition();
        var noor = some.someone();
        SignIn.as(noor, Role.PARTICIPANT);
        enrolling.enrolMyself(mine, noor, Optional.empty(), List.of(), IfFull.TELL);

        open(cancelled);
        assertThat(headings()).contains("Deze uitvoering gaat niet door.");
        open(begun);
        assertThat(headings()).anyMatch(words -> words.startsWith("Inschrijven kon tot en met "));
        open(mine);
        assertThat(headings()).anyMatch(words -> words.startsWith("Je hebt al een plaats in deze uitvoering."));
        _assertNone(Button.class, button -> button.withText("Verder"));
    }

    @Test
    void whoeverIsEnrolledAlreadyIsToldSo() {
        var edition = editions.anOpenEdition();
        var noor = some.someone();
        SignIn.as(noor, Role.PARTICIPANT);
        open(edition);
        chooseMyself();
        goOn();
        _setValue(_get(Checkbox.class), true);
        enrolling.enrolMyself(edition, noor, Optional.empty(), List.of(), IfFull.TELL);

        submit();

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Deze uitvoering heeft al een plaats voor "
                        + people.person(noor).email() + ".");
    }

    @Test
    void aDraftAndAnEditionThatDoesNotExistAreNotFound() {
        for (var address : List.of(editions.aDraft().value(), EditionId.next().value(), "verzonnen")) {
            UI.getCurrent().navigate("inschrijven/" + address);

            assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
        }
    }

    @Test
    void whoFollowsTheLinkOfAClosedEditionSignsInFirstAndComesBack() {
        var contact = some.someone();
        var edition = editions.aClosedEdition(some.anOrganisationOf(contact));

        UI.getCurrent().navigate("inschrijven/" + edition.value());

        _assertOne(LoginForm.class);
        assertThat(VaadinSession.getCurrent()
                        .getSession()
                        .getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE))
                .asString()
                .endsWith("/inschrijven/" + edition.value());

        SignIn.as(contact, Role.CONTACT);
        UI.getCurrent().navigate("inschrijven/" + edition.value());
        assertThat(_get(H1.class).getText()).startsWith("Inschrijven");

        SignIn.as(some.someone(), Role.CONTACT);
        UI.getCurrent().navigate("mijn");
        UI.getCurrent().navigate("inschrijven/" + edition.value());
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    @Test
    void theLinkAsksAPasswordAndMakesThePlaceCertain() {
        var edition = editions.anOpenEdition();
        var email = anAddress();
        enrolling.request(
                edition,
                new NewParticipant(new PersonName("Sanne", "de", "Wit"), email, Optional.empty(), List.of()),
                IfFull.TELL,
                "192.0.2.1");
        UI.getCurrent().navigate(linkMailedTo(email));

        _setValue(_get(PasswordField.class), "te kort");
        _click(_get(Button.class, button -> button.withText("Bevestig mijn inschrijving")));
        assertThat(_get(PasswordField.class).isInvalid()).isTrue();
        _setValue(_get(PasswordField.class), "een lange zin werkt goed");
        _click(_get(Button.class, button -> button.withText("Bevestig mijn inschrijving")));

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("De bevestiging met alle data is naar je mail onderweg.");
        assertThat(enrolments.ofEdition(edition)).hasSize(1);
    }

    @Test
    void aLinkThatWasNeverSentIsExplained() {
        UI.getCurrent().navigate("inschrijven/bevestigen/verzonnen");

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.startsWith("Deze link kennen we niet"));
    }

    @Test
    void outsideTheDemoTimeCannotBeSet() {
        UI.getCurrent().navigate("demo/tijd");

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    /** Of a course that earns points, so that there is a number to ask. */
    private EditionId anAccreditedEdition() {
        return anEditionWith(List.of(TestAccreditations::skj));
    }

    private EditionId anEditionWith(List<BiFunction<CourseId, Period, AccreditationFacts>> granted) {
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

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    private static void open(EditionId edition) {
        UI.getCurrent().navigate("inschrijven/" + edition.value());
    }

    private static void typePrivatePerson(String given, String family, String email) {
        chooseMyself();
        _setValue(field("Voornaam"), given);
        _setValue(field("Achternaam"), family);
        _setValue(_get(EmailField.class, field -> field.withLabel("E-mailadres")), email);
    }

    @SuppressWarnings("unchecked")
    private static void chooseMyself() {
        _setValue(
                (RadioButtonGroup<Behalf>)
                        _get(RadioButtonGroup.class, group -> group.withLabel("Namens wie doe je mee?")),
                Behalf.MYSELF);
    }

    private static TextField field(String label) {
        return _get(TextField.class, field -> field.withLabel(label));
    }

    private static void goOn() {
        _click(_get(Button.class, button -> button.withText("Verder")));
    }

    private static void submit() {
        _click(_get(Button.class, button -> button.withText("Inschrijven")));
    }

    private static List<String> headings() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private String linkMailedTo(EmailAddress email) {
        var text = mail.receivedBy(email).getLast().text();
        return text.substring(text.indexOf("inschrijven/bevestigen/"))
                .lines()
                .findFirst()
                .orElseThrow()
                .strip();
    }
}
