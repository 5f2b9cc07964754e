package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.Enrolments;
import nl.leervink.enrolment.Leaving;
import nl.leervink.enrolment.LeftPlaces;
import nl.leervink.enrolment.NewParticipant;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.People;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.OfferedEdition;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class PlaceViewTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 2, 8);

    @Autowired
    TestEditions editions;

    @Autowired
    TestCourses courses;

    @Autowired
    TestEnrolments places;

    @Autowired
    TestPeople people;

    @Autowired
    Leaving leaving;

    @Autowired
    People persons;

    @Autowired
    Enrolments enrolments;

    @Autowired
    LeftPlaces left;

    @Autowired
    TestClock clock;

    private EditionId edition;
    private PersonId noor;
    private EnrolmentId noors;

    @BeforeEach
    void noorHasTheOnlySeatAndTheOfficeIsIn() {
        clock.goTo(FIRST_DAY.minusDays(35));
        edition = editions.anOpenEdition(people.someone(), FIRST_DAY, 1);
        var contact = people.someone();
        noor = people.someone("Noor", "Verhagen");
        noors = places.enrol(noor, edition, people.anOrganisationOf(contact), contact);
        SignIn.as(people.someone("Bea", "Bureau"), Role.OFFICE);
    }

    @Test
    void aFeeIsWaivedWithAReasonThatTheEditionShows() {
        open();
        _assertOne(
                Anchor.class,
                link -> link.withPredicate(one -> one.getHref().equals("/bureau/plaatsen/" + noors.value())));
        openPlace();
        assertThat(paragraphs()).anyMatch(line -> line.contains("50 % van de prijs"));

        _setValue(_get(TextField.class), " Sterfgeval in de familie ");
        leave();

        assertThat(enrolments.ofEdition(edition)).isEmpty();
        assertThat(left.of(edition)).singleElement().satisfies(one -> {
            assertThat(one.waived().map(LeftPlaces.Waived::because)).contains("Sterfgeval in de familie");
            assertThat(one.due().isNothing()).isTrue();
            assertThat(one.by()).isEqualTo("Bea Bureau");
        });
        _assertOne(H2.class, heading -> heading.withText("Afgemeld (1)"));
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .anyMatch(words ->
                        words.startsWith("Niets gevraagd, waar het 50 % was: Sterfgeval in de familie (Bea Bureau, "));
    }

    @Test
    void aReasonThatIsTooLongIsNotCutOffAndNothingIsDone() {
        openPlace();
        _setValue(_get(TextField.class), "x".repeat(301));

        _click(_get(Button.class, button -> button.withText("Afmelden")));

        _assertNone(ConfirmDialog.class);
        assertThat(_get(TextField.class).getErrorMessage()).startsWith("1 teken te lang.");
        assertThat(enrolments.ofEdition(edition)).hasSize(1);
    }

    @Test
    void withoutAReasonTheFeeIsAsked() {
        openPlace();

        _setValue(_get(TextField.class), "  ");
        leave();

        assertThat(left.of(edition)).singleElement().satisfies(one -> {
            assertThat(one.waived()).isEmpty();
            assertThat(one.due().isNothing()).isFalse();
        });
    }

    @Test
    void whatCostsNothingIsNotWaived() {
        clock.goTo(FIRST_DAY.minusDays(50));

        openPlace();

        _assertNone(TextField.class);
        leave();
        assertThat(_find(Span.class)).extracting(Span::getText).contains("Kost niets");
    }

    @Test
    void theOfficeMovesSomeoneWhenOnlyItCan() {
        var course = courses.aTraining();
        var from = editions.anOpenEdition(course, people.someone(), FIRST_DAY, 12);
        var to = editions.anOpenEdition(course, people.someone(), FIRST_DAY.plusWeeks(3), 12);
        var place = places.enrol(people.someone(), from);
        clock.goTo(FIRST_DAY.minusDays(1));
        UI.getCurrent().navigate("bureau/plaatsen/" + place.value());

        _click(_get(Button.class, button -> button.withText("Andere datum kiezen")));
        assertThat(paragraphs()).anyMatch(words -> words.contains("en daarna ten minste datzelfde"));
        chooseElsewhere(to);
        _click(_get(Button.class, button -> button.withText("Verplaats")));

        assertThat(enrolments.ofEdition(from)).isEmpty();
        assertThat(enrolments.ofEdition(to)).singleElement().satisfies(moved -> {
            UI.getCurrent().navigate("bureau/plaatsen/" + moved.id().value());
            assertThat(paragraphs()).anyMatch(words -> words.startsWith("Deze plaats werd eerder verplaatst."));
        });
    }

    @Test
    void someoneElseTakesThePlace() {
        openPlace();

        _click(_get(Button.class, button -> button.withText("Iemand anders laten gaan")));
        _setValue(_get(TextField.class, field -> field.withLabel("Voornaam")), "Tom");
        _setValue(_get(TextField.class, field -> field.withLabel("Achternaam")), "Bakker");
        _setValue(_get(EmailField.class), TestPeople.anAddress().value());
        _click(_get(Button.class, button -> button.withText("Geef de plaats over")));

        _assertOne(H2.class, heading -> heading.withText("Deelnemers (1)"));
        assertThat(_find(Span.class)).extracting(Span::getText).contains("In de plaats komt Tom Bakker");
    }

    @Test
    void onceItBeganNobodyLeavesAndTheTermsAreGone() {
        clock.goTo(FIRST_DAY.plusDays(1));

        open();
        _assertNone(Anchor.class, link -> link.withText("Wijzigen of afmelden"));
        _assertNone(H2.class, heading -> heading.withText("Voorwaarden van deze uitvoering"));

        openPlace();
        _assertNone(Button.class, button -> button.withText("Afmelden"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.TRAINER, Role.PARTICIPANT, Role.CONTACT})
    void onlyTheOfficeEntersAPlace(String role) {
        SignIn.as(people.someone(), role);

        openPlace();

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
        _assertNone(Button.class, button -> button.withText("Afmelden"));
    }

    @Test
    void aPlaceThatDoesNotExistIsNotFound() {
        for (var address : List.of(UUID.randomUUID().toString(), "verzonnen")) {
            UI.getCurrent().navigate("bureau/plaatsen/" + address);

            _assertNone(Button.class, button -> button.withText("Afmelden"));
        }
    }

    @Test
    void aDoubleClickAsksOnce() {
        openPlace();
        var leave = _get(Button.class, button -> button.withText("Afmelden"));
        _click(leave);
        leave.click();
        _assertOne(ConfirmDialog.class);
        ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));

        var substitute = _get(Button.class, button -> button.withText("Iemand anders laten gaan"));
        _click(substitute);
        substitute.click();
        _assertOne(Dialog.class);
        _click(_get(Button.class, button -> button.withText("Toch niet")));
        _click(substitute);
        _assertOne(Dialog.class);
    }

    @Test
    void aFeeIsWaivedAfterwardsForAReason() {
        openPlace();
        leave();

        _click(_get(Button.class, button -> button.withText("Kosten kwijtschelden")));
        _click(_get(Button.class, button -> button.withText("Scheld kwijt")));
        assertThat(left.of(edition))
                .singleElement()
                .satisfies(one -> assertThat(one.due().isNothing()).isFalse());
        _setValue(_get(TextField.class, field -> field.withLabel("Waarom")), "Langdurig ziek");
        _click(_get(Button.class, button -> button.withText("Scheld kwijt")));

        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .anyMatch(words -> words.startsWith("Niets gevraagd, waar het 50 % was: Langdurig ziek (Bea Bureau, "));
        _assertNone(Button.class, button -> button.withText("Kosten kwijtschelden"));
    }

    @Test
    void whoWasAskedToTakeOverIsAskedNoLonger() {
        var sam = new NewParticipant(
                new PersonName("Sam", "", "Plaatsvervanger"), TestPeople.anAddress(), Optional.empty(), List.of());
        SignIn.during(noor, Role.PARTICIPANT, () -> leaving.substitute(noors, sam, noor));
        openPlace();
        assertThat(paragraphs()).anyMatch(words -> words.startsWith("Noor Verhagen vroeg Sam Plaatsvervanger"));

        _click(_get(Button.class, button -> button.withText("Trek de vraag in")));

        _assertNone(Button.class, button -> button.withText("Trek de vraag in"));
        assertThat(leaving.terms(noors).orElseThrow().substituteAsked()).isEmpty();
    }

    @Test
    void whoseAddressASubstituteHasIsSaidAndOneClickTakesTheirName() {
        var piet = people.someone("Piet", "Verhoeven");
        openPlace();
        _click(_get(Button.class, button -> button.withText("Iemand anders laten gaan")));
        _setValue(_get(TextField.class, field -> field.withLabel("Voornaam")), "Jan");
        _setValue(_get(TextField.class, field -> field.withLabel("Achternaam")), "Jansen");
        _setValue(_get(EmailField.class), persons.person(piet).email().value());
        _click(_get(Button.class, button -> button.withText("Geef de plaats over")));
        assertThat(enrolments.of(piet, edition)).isEmpty();
        assertThat(paragraphs()).anyMatch(words -> words.contains("op naam van Piet Verhoeven"));

        _click(_get(Button.class, button -> button.withText("Neem de naam Piet Verhoeven over")));
        _click(_get(Button.class, button -> button.withText("Geef de plaats over")));

        assertThat(enrolments.of(piet, edition)).isPresent();
    }

    @Test
    void whoMovesReadsWhatTheOtherEditionCosts() {
        var course = courses.aTraining();
        var from = editions.anOpenEdition(course, people.someone(), FIRST_DAY, 12);
        var to = editions.anOpenEdition(course, people.someone(), FIRST_DAY.plusWeeks(9), 12);
        UI.getCurrent()
                .navigate("bureau/plaatsen/"
                        + places.enrol(people.someone(), from).value());
        _click(_get(Button.class, button -> button.withText("Andere datum kiezen")));

        chooseElsewhere(to);

        assertThat(paragraphs()).anyMatch(words -> words.startsWith("Prijs per deelnemer"));
        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .contains("Van " + Spelling.day(FIRST_DAY.plusWeeks(9).minusDays(27)) + " tot en met "
                        + Spelling.day(FIRST_DAY.plusWeeks(9)) + ": 100 % van de prijs");
    }

    private void open() {
        UI.getCurrent().navigate("bureau/uitvoeringen/" + edition.value());
    }

    private void openPlace() {
        UI.getCurrent().navigate("bureau/plaatsen/" + noors.value());
    }

    private static void leave() {
        _click(_get(Button.class, button -> button.withText("Afmelden")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    @SuppressWarnings("unchecked")
    private static void chooseElsewhere(EditionId edition) {
        var where = (RadioButtonGroup<OfferedEdition>) _get(RadioButtonGroup.class);
        where.setValue(where.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(edition))
                .findFirst()
                .orElseThrow());
    }

    private static List<String> paragraphs() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
