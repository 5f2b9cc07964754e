package nl.leervink.ui.parts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.attendance.Guests;
import nl.leervink.attendance.HeldToCome;
import nl.leervink.attendance.TestRosters;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.TestEditions;
import nl.leervink.ui.shell.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A guest on every screen that tells of one: of who links them, of who receives them, and their own. */
@ScreenTest
class GuestScreensTest {

    @Autowired
    TestRosters rosters;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    Editions planned;

    @Autowired
    Guests guests;

    @Autowired
    TestClock clock;

    private PersonId trainer;
    private PersonId bas;
    private PersonId anna;
    private EditionId edition;
    private SessionFacts missed;
    private SessionFacts there;
    private EnrolmentId annas;

    @BeforeEach
    void annaMissedADayThatIsGivenAgainElsewhere() {
        var absence = rosters.annaMissedADay("<b>Appel</b>");
        trainer = absence.trainer();
        anna = absence.anna();
        edition = absence.edition();
        missed = planned.session(absence.missed()).orElseThrow();
        annas = absence.annas();
        bas = people.someone("Bas", "Bos");
        there = planned.sessions(editions.anOpenEdition(
                        absence.course(), bas, clock.today().plusDays(6), 8))
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({"TRAINER, trainer/uitvoeringen/", "OFFICE, bureau/uitvoeringen/"})
    void whoMissedADayIsLinkedToOneThatIsStillToComeAndTakenOffAgain(String role, String address) {
        SignIn.as(trainer, role);
        UI.getCurrent().navigate(address + edition.value());

        _click(_get(Button.class, it -> it.withText("Koppel vooraf")));
        assertThat(choices().getItemLabelGenerator().apply(choice()))
                .contains(Spelling.time(there.start()), "nog 8 plaatsen vrij");
        _click(inDialog());
        assertThat(choices().getErrorMessage()).isEqualTo("Kies een bijeenkomst.");
        _setValue(choices(), choice());
        _setValue(_get(TextField.class, it -> it.withLabel("In te halen uren")), "1");
        _click(inDialog());

        expectNotifications("Anna <b>Appel</b> wordt op %s als gast verwacht en krijgt bericht."
                .formatted(Spelling.day(there.date())));
        _assertOne(Badge.class, it -> it.withText("Wordt verwacht"));
        assertThat(words()).anyMatch(it -> it.startsWith("1 uur op " + Spelling.day(there.date())));

        _click(_get(Button.class, it -> it.withText("Haal eraf")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        expectNotifications("Anna <b>Appel</b> wordt daar niet meer verwacht en krijgt bericht.");
        _assertOne(Badge.class, it -> it.withText("Eraf gehaald"));
        _assertNone(Button.class, it -> it.withText("Haal eraf"));
    }

    @Test
    void whoIsExpectedThereAlreadyIsNotLinkedToItTwice() {
        linked(Minutes.ofHours(1));
        UI.getCurrent().navigate("trainer/uitvoeringen/" + edition.value());
        _click(_get(Button.class, it -> it.withText("Koppel vooraf")));

        _setValue(choices(), choice());
        _click(inDialog());

        assertThat(choices().getErrorMessage()).isEqualTo("Anna <b>Appel</b> wordt bij die bijeenkomst al verwacht.");
    }

    @Test
    void onlyWhatIsNotLinkedYetCanBeLinked() {
        linked(Minutes.ofHours(1));
        UI.getCurrent().navigate("trainer/uitvoeringen/" + edition.value());
        assertThat(words())
                .contains("1 uur gekoppeld aan de bijeenkomst van %s, %s"
                        .formatted(
                                Spelling.day(there.date()),
                                there.placeIn(planned.find(there.edition()).orElseThrow())));
        _click(_get(Button.class, it -> it.withText("Koppel vooraf")));
        assertThat(_get(TextField.class, it -> it.withLabel("In te halen uren")).getValue())
                .isEqualTo(missed.contactTime().minus(Minutes.ofHours(1)).toString());
    }

    @Test
    void whereAllIsLinkedThereIsNothingToLinkAnyMore() {
        linked();

        UI.getCurrent().navigate("trainer/uitvoeringen/" + edition.value());

        assertThat(words()).anyMatch(it -> it.startsWith(missed.contactTime() + " uur gekoppeld aan de bijeenkomst"));
        _assertNone(Button.class, it -> it.withText("Koppel vooraf"));
        _assertOne(Button.class, it -> it.withText("Inhalen vastleggen"));
    }

    @ParameterizedTest
    @CsvSource({"TRAINER, trainer/uitvoeringen/", "OFFICE, bureau/uitvoeringen/"})
    void theEditionThereTellsItsGuestsApartFromItsParticipants(String role, String address) {
        linked();
        SignIn.as(bas, role);

        UI.getCurrent().navigate(address + there.edition().value());

        var own = planned.find(edition).orElseThrow().period();
        _assertOne(
                Badge.class,
                it -> it.withText("Gast uit de uitvoering van %s tot en met %s"
                        .formatted(Spelling.day(own.firstDay()), Spelling.day(own.lastDay()))));
        assertThat(words())
                .contains("Komt op %s, haalt %s in".formatted(Spelling.day(there.date()), Spelling.day(missed.date())));
        UI.getCurrent().navigate(address + edition.value());
        _assertNone(GuestsPanel.class);
    }

    @Test
    void theTrainerThereSeesThatSomebodyIsAGuestBeforeTheDayAndOnIt() {
        linked();
        SignIn.as(bas, Role.TRAINER);
        var guest = "Gast, haalt %s in".formatted(Spelling.day(missed.date()));

        UI.getCurrent().navigate("trainer/presentie/" + there.id().value());
        _assertOne(Badge.class, it -> it.withText(guest));
        assertThat(_find(ListItem.class)).anyMatch(it -> it.getText().contains("Anna <b>Appel</b>"));

        clock.goTo(there.date());
        UI.getCurrent().navigate("verificatie");
        UI.getCurrent().navigate("trainer/presentie/" + there.id().value());
        _assertOne(Badge.class, it -> it.withText(guest));
    }

    @Test
    void theGuestReadsWhereToGoAndWhatBecameOfIt() {
        linked();
        SignIn.as(anna, Role.PARTICIPANT);

        UI.getCurrent().navigate("mijn/uitvoeringen/" + edition.value());

        _assertOne(Badge.class, it -> it.withText("Wordt verwacht"));
        assertThat(words()).anyMatch(it -> it.startsWith(Spelling.weekday(there.date(), Languages.DUTCH)));

        UI.getCurrent()
                .navigate(
                        "mijn/agenda",
                        QueryParameters.simple(
                                Map.of("toon", "lijst", "dag", there.date().toString())));
        assertThat(_find(_get(AgendaPanel.class), Anchor.class))
                .anyMatch(it -> it.getHref().equals("/mijn/uitvoeringen/" + edition.value()));
        assertThat(_get(AgendaPanel.class).getElement().getTextRecursively())
                .contains(Spelling.weekday(there.date(), Languages.DUTCH));
    }

    private void linked() {
        linked(missed.contactTime());
    }

    private void linked(Minutes time) {
        SignIn.as(trainer, Role.TRAINER);
        guests.link(annas, missed.id(), there.id(), time, trainer);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<HeldToCome> choices() {
        return _get(ComboBox.class);
    }

    private HeldToCome choice() {
        return choices()
                .getListDataView()
                .getItems()
                .filter(it -> it.session().id().equals(there.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Button inDialog() {
        return _get(_get(Dialog.class), Button.class, it -> it.withText("Koppel vooraf"));
    }

    private static List<String> words() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
