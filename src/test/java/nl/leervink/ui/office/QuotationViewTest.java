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
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.kernel.EmailAddress;
import nl.leervink.kernel.Role;
import nl.leervink.people.People;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.people.PersonName;
import nl.leervink.people.TestPeople;
import nl.leervink.quotations.AnswerResult;
import nl.leervink.quotations.Answering;
import nl.leervink.quotations.AskedQuotation;
import nl.leervink.quotations.Composing;
import nl.leervink.quotations.QuotationId;
import nl.leervink.quotations.TestQuotations;
import nl.leervink.security.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class QuotationViewTest {

    @Autowired
    TestQuotations quotations;

    @Autowired
    EntityManager memory;

    @Autowired
    Composing composing;

    @Autowired
    Answering answering;

    @Autowired
    People persons;

    @Autowired
    TestPeople people;

    @Autowired
    Access access;

    @Autowired
    TestClock clock;

    private PersonId trainer;
    private QuotationId quotation;

    @BeforeEach
    void aQuotationWasAsked() {
        SignIn.as(people.someone("Bea", "Bureau"), Role.OFFICE);
        trainer = access.invite(
                        new PersonName("Hanna", "", "Prins"),
                        new EmailAddress("hanna." + System.nanoTime() + "@voorbeeld.example"),
                        Set.of(Role.TRAINER))
                .person();
        quotation = quotations.asked(quotations.aRequest());
    }

    @Test
    void theEditionItBecameLeadsBackToIt() {
        var sent = quotations.sent();
        var edition = ((AnswerResult.Accepted) answering.accept(sent.token(), "Sanne de Wit", true)).edition();

        UI.getCurrent().navigate("bureau/uitvoeringen/" + edition.value());

        _assertOne(
                Anchor.class,
                link -> link.withPredicate(one ->
                        one.getHref().equals("/bureau/offertes/" + sent.id().value())));
        _click(_get(Button.class, button -> button.withText("Wijzig")));
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.startsWith("Deze uitvoering is met een organisatie afgesproken."));
    }

    @Test
    void theOfficeFindsWhatIsToBeWrittenAndGoesThere() {
        UI.getCurrent().navigate("bureau/offertes");

        assertThat(_find(Grid.class)).hasSize(1);
        UI.getCurrent().navigate("bureau/offertes", QueryParameters.of("zoek", "niets-van-dien-aard"));
        _assertNone(Grid.class);
    }

    @Test
    void theOfficeWritesAndSends() {
        open();
        _setValue(
                _get(DatePicker.class, one -> one.withLabel("Beginnen op")),
                clock.today().plusWeeks(8));
        choose(trainer);

        _click(_get(Button.class, one -> one.withText("Verstuur")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(_find(Button.class, one -> one.withText("Verstuur als nieuwe versie")))
                .hasSize(1);
    }

    @Test
    void whatIsMissingOrWrongIsSaidAndNothingIsSent() {
        open();
        _setValue(_get(IntegerField.class, one -> one.withLabel("Plaatsen")), 3);
        _setValue(_get(TextField.class, one -> one.withLabel("Bedrag zonder btw")), "-5");

        _click(_get(Button.class, one -> one.withText("Verstuur")));

        _assertNone(ConfirmDialog.class); // nothing is asked of what cannot be sent
        assertThat(_get(IntegerField.class, one -> one.withLabel("Plaatsen")).isInvalid())
                .isTrue();
        assertThat(_get(TextField.class, one -> one.withLabel("Bedrag zonder btw"))
                        .isInvalid())
                .isTrue();
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText).toList())
                .anyMatch(words -> words.contains("Kies minstens één trainer."));
        _assertNone(Button.class, one -> one.withText("Verstuur als nieuwe versie"));
    }

    @Test
    void aGroupLargerThanTheCourseTakesIsTold() {
        open();
        assertThat(said()).noneMatch(words -> words.startsWith("Deze cursus geven we"));

        _setValue(_get(IntegerField.class, one -> one.withLabel("Plaatsen")), 40);

        assertThat(said())
                .contains("Deze cursus geven we aan hoogstens 12 deelnemers tegelijk."
                        + " Je kunt de offerte zo versturen als dat is afgesproken.");
    }

    @Test
    void whatFitsItsCourseNoMoreIsOnTheWorklistAndSaysWhatToDo() {
        var asked = quotations.aRequest();
        quotation = quotations.sent(asked).id();
        open();
        assertThat(said()).noneMatch(words -> words.contains("ander aantal dagen"));

        memory.flush();
        quotations.loseADay(asked);
        memory.clear();

        open();
        assertThat(said()).anyMatch(words -> words.contains("ander aantal dagen"));
        UI.getCurrent().navigate("bureau/offertes");
        assertThat(_find(H2.class).stream().map(H2::getText)).contains("Offertes die een nieuwe versie nodig hebben");
        UI.getCurrent().navigate("bureau");
        assertThat(_find(Span.class).stream().map(Span::getText))
                .contains("Offertes die een nieuwe versie nodig hebben");
    }

    @Test
    void aDraftIsKeptHalfFinished() {
        open();
        _setValue(_get(TextField.class, one -> one.withLabel("Plaats")), "Zwolle");

        _click(_get(Button.class, one -> one.withText("Bewaar als concept")));

        open();
        assertThat(_get(TextField.class, one -> one.withLabel("Plaats")).getValue())
                .isEqualTo("Zwolle");
    }

    @Test
    void anEmptiedLastDayIsSaidAtItsFieldAndNothingIsKept() {
        open();
        var until = _get(DatePicker.class, one -> one.withLabel("Geldig tot en met"));
        _setValue(until, null);

        _click(_get(Button.class, one -> one.withText("Bewaar als concept")));

        assertThat(until.isInvalid()).isTrue();
        assertThat(until.getErrorMessage()).isEqualTo("Kies tot en met wanneer de offerte geldt.");
        open();
        assertThat(_get(DatePicker.class, one -> one.withLabel("Geldig tot en met"))
                        .getValue())
                .isAfter(clock.today());
    }

    @Test
    void aDraftWithADayThatWasMovedByHandCanBeOpenedAgain() {
        open();
        _setValue(
                _get(DatePicker.class, one -> one.withLabel("Beginnen op")),
                clock.today().plusWeeks(8));
        var moved = day(2).getValue().plusDays(1);
        _setValue(day(2), moved);

        _click(_get(Button.class, one -> one.withText("Bewaar als concept")));
        open();

        assertThat(day(2).getValue()).isEqualTo(moved);
    }

    @Test
    void anEmptiedDayStaysEmptyAndTheOthersStayWhereTheyAre() {
        open();
        _setValue(
                _get(DatePicker.class, one -> one.withLabel("Beginnen op")),
                clock.today().plusWeeks(8));
        var last = day(3).getValue();
        _setValue(day(2), null);

        _click(_get(Button.class, one -> one.withText("Bewaar als concept")));
        open();

        assertThat(day(2).getValue()).isNull();
        assertThat(day(3).getValue()).isEqualTo(last);
    }

    @Test
    void whoIsNeededElsewhereIsToldWhileTheOfficeChoosesDates() {
        var taken = quotations.sent();
        assertThat(answering.accept(taken.token(), "Sanne de Wit", true)).isInstanceOf(AnswerResult.Accepted.class);
        var asked = quotations.aRequest();
        var offered = composing.sheet(taken.id()).orElseThrow().terms();
        quotation = quotations.asked(asked);
        composing.keep(quotation, 0, offered);

        open();

        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText).toList())
                .anyMatch(words -> words.contains("Hanna Prins geeft dan al"));
    }

    private static DatePicker day(int number) {
        return _find(DatePicker.class).stream()
                .filter(field -> field.getLabel().startsWith("Dag " + number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aContactMayNotEnter() {
        SignIn.as(people.someone(), Role.CONTACT);

        UI.getCurrent().navigate("bureau/offertes/" + quotation.value());
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
        UI.getCurrent().navigate("bureau/offertes");
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }

    @Test
    void aContactSeesWhatTheyAskedForAndNobodyElseMay() {
        var contact = people.someone();
        people.anOrganisationOf(contact);
        SignIn.as(contact, Role.CONTACT);
        UI.getCurrent().navigate("organisatie/offertes");
        assertThat(_get(H1.class).getText()).isEqualTo("Offertes");

        SignIn.as(people.someone(), Role.PARTICIPANT);
        UI.getCurrent().navigate("organisatie/offertes");
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }

    @Test
    void aContactReadsWhatHappensNextWithEachQuotation() {
        var sent = quotations.sent();
        answering.accept(sent.token(), "Sanne de Wit", true);
        var another = quotations.aRequest();
        var drafted = quotations.asked(new AskedQuotation(
                another.course(),
                another.organisation(),
                another.name(),
                sent.email(),
                another.participants(),
                List.of(),
                "",
                "",
                ""));
        composing.keep(drafted, 0, quotations.terms(another));

        SignIn.as(persons.withEmail(sent.email()).orElseThrow().id(), Role.CONTACT);
        UI.getCurrent().navigate("organisatie/offertes");

        assertThat(_find(Span.class).stream().map(Span::getText))
                .contains("De data staan vast. Schrijf je mensen in.")
                .contains("We kijken naar data, plaats en trainers en mailen je de offerte.")
                .contains("Aanvaard", "Gevraagd")
                .doesNotContain("Concept");
    }

    private static List<String> said() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private void open() {
        UI.getCurrent().navigate("verificatie");
        UI.getCurrent().navigate("bureau/offertes/" + quotation.value());
    }

    @SuppressWarnings("unchecked")
    private static void choose(PersonId trainer) {
        MultiSelectComboBox<PersonFacts> trainers = _get(MultiSelectComboBox.class);
        trainers.setValue(List.copyOf(trainers.getListDataView().getItems().toList()).stream()
                .filter(one -> one.id().equals(trainer))
                .toList());
    }
}
