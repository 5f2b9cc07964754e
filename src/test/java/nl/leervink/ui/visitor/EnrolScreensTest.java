package nl.leervink.ui.visitor;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.leervink.people.TestPeople.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.util.List;
import java.util.Optional;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.enrolment.Enrolling;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.enrolment.IfFull;
import nl.leervink.enrolment.NewParticipant;
import nl.leervink.enrolment.Seats;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.mailing.TestMailServer;
import nl.leervink.people.Organisations;
import nl.leervink.people.People;
import nl.leervink.people.PersonName;
import nl.leervink.planning.EditionId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who enrols whom, what they agree to, and how a place becomes certain. */
@ScreenTest
class EnrolScreensTest extends EnrolForm {

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
    TestMailServer mail;

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

    private String linkMailedTo(EmailAddress email) {
        var text = mail.receivedBy(email).getLast().text();
        return text.substring(text.indexOf("inschrijven/bevestigen/"))
                .lines()
                .findFirst()
                .orElseThrow()
                .strip();
    }
}
