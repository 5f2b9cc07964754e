package nl.leervink.ui.parts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
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
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.AssignmentKind;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.homework.ExtensionSheet.Participant;
import nl.leervink.homework.TestHomework;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.AssignmentFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ExtensionPanelTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestHomework homework;

    @Autowired
    Editions planned;

    @Autowired
    TestClock clock;

    private PersonId trainer;
    private PersonId anna;
    private EditionId edition;
    private AssignmentFacts report;

    @BeforeEach
    void annaHasAReportToWrite() {
        trainer = people.someone("Tineke", "Trainer");
        edition = editions.anEdition(clock.today().minusWeeks(3), trainer);
        anna = people.someone("Anna", "Appel");
        enrolments.enrol(anna, edition);
        report = planned.assignment(editions.assignment(edition, AssignmentKind.REPORT))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"TRAINER, trainer/uitvoeringen/", "OFFICE, bureau/uitvoeringen/"})
    void oneParticipantIsGivenLongerAndItStaysInSight(String role, String address) {
        var until = report.due().plusDays(7);
        open(role, address);

        give(until, "Ziek geweest.");

        expectNotifications("Vastgelegd. De deelnemer krijgt een mail en ziet de datum bij de opdracht.");
        assertThat(words())
                .contains("Reflectieverslag: inleveren uiterlijk " + Spelling.day(until))
                .anyMatch(it -> it.contains("door Tineke Trainer. Reden: Ziek geweest."));
    }

    @Test
    void whatWasGivenIsChangedAndTakenBack() {
        open("TRAINER", "trainer/uitvoeringen/");
        give(report.due().plusDays(7), "");

        _click(_get(Button.class, it -> it.withText("Verander")));
        assertThat(participant().isReadOnly()).isTrue();
        _setValue(_get(DatePicker.class), report.due().plusDays(10));
        _click(inDialog("Geef uitstel"));
        assertThat(words())
                .contains("Reflectieverslag: inleveren uiterlijk "
                        + Spelling.day(report.due().plusDays(10)));
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .contains("uitstel tot en met " + Spelling.day(report.due().plusDays(10)));

        _click(_get(Button.class, it -> it.withText("Trek in")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(words()).contains("Reflectieverslag: geen uitstel meer");
        assertThat(_find(Badge.class)).extracting(Badge::getText).contains("Vervangen");
        _assertNone(Button.class, it -> it.withText("Trek in"));
    }

    @Test
    void aDayThatCannotBeIsSaidBesideTheField() {
        open("TRAINER", "trainer/uitvoeringen/");
        _click(_get(Button.class, it -> it.withText("Geef uitstel")));

        _click(inDialog("Geef uitstel"));

        assertThat(participant().isInvalid()).isTrue();
        assertThat(_get(DatePicker.class).getErrorMessage()).isEqualTo("Kies een datum.");
        choose();
        _get(DatePicker.class).setValue(report.due());
        _click(inDialog("Geef uitstel"));
        assertThat(_get(DatePicker.class).getErrorMessage())
                .isEqualTo("Kies een datum na " + Spelling.day(report.due()) + ": tot dan heeft iedereen de tijd.");
    }

    @Test
    void aDoubleClickGivesOnce() {
        open("TRAINER", "trainer/uitvoeringen/");
        fill(report.due().plusDays(7), "Ziek.");
        var give = inDialog("Geef uitstel");

        give.click();
        give.click();

        expectNotifications("Vastgelegd. De deelnemer krijgt een mail en ziet de datum bij de opdracht.");
    }

    @Test
    void whatIsHandedInMeanwhileIsSaidBesideItAndWhatWasTypedStays() {
        open("TRAINER", "trainer/uitvoeringen/");
        fill(report.due().plusDays(7), "Ziek.");
        homework.handInReport(anna, edition);
        SignIn.as(trainer, "TRAINER");

        _click(inDialog("Geef uitstel"));

        assertThat(assignment().getErrorMessage()).isEqualTo("Deze opdracht is al ingeleverd.");
        assertThat(assignment().isInvalid()).isTrue();
        assertThat(reason().getValue()).isEqualTo("Ziek.");
    }

    @Test
    void whatSomebodyHandedInIsNotAmongWhatCanBeChosen() {
        homework.handInReport(anna, edition);
        open("TRAINER", "trainer/uitvoeringen/");
        _click(_get(Button.class, it -> it.withText("Geef uitstel")));

        chooseAnna();

        assertThat(assignment().getListDataView().getItems()).doesNotContain(report);
    }

    private void open(String role, String address) {
        SignIn.as(trainer, role);
        UI.getCurrent().navigate(address + edition.value());
    }

    private void give(LocalDate until, String reason) {
        fill(until, reason);
        _click(inDialog("Geef uitstel"));
    }

    private void fill(LocalDate until, String reason) {
        _click(_get(Button.class, it -> it.withText("Geef uitstel")));
        choose();
        _setValue(_get(DatePicker.class), until);
        _setValue(reason(), reason);
    }

    private void choose() {
        chooseAnna();
        _setValue(assignment(), report);
    }

    private void chooseAnna() {
        _setValue(
                participant(),
                participant().getListDataView().getItems().findFirst().orElseThrow());
    }

    private static TextField reason() {
        return _get(TextField.class, it -> it.withLabel("Reden (mag leeg)"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Participant> participant() {
        return _get(ComboBox.class, it -> it.withLabel("Deelnemer"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<AssignmentFacts> assignment() {
        return _get(ComboBox.class, it -> it.withLabel("Opdracht"));
    }

    private static Button inDialog(String words) {
        return _get(_get(Dialog.class), Button.class, it -> it.withText(words));
    }

    private static List<String> words() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
