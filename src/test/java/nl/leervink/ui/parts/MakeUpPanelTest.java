package nl.leervink.ui.parts;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.Statements;
import nl.leervink.TestClock;
import nl.leervink.attendance.HeldElsewhere;
import nl.leervink.attendance.MakeUpSheet;
import nl.leervink.attendance.MakingUp;
import nl.leervink.attendance.Presence;
import nl.leervink.attendance.TestRosters;
import nl.leervink.catalogue.CourseId;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionFacts;
import nl.leervink.planning.TestEditions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class MakeUpPanelTest {

    @Autowired
    TestRosters rosters;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    Editions planned;

    @Autowired
    MakingUp makingUp;

    @Autowired
    Statements statements;

    @Autowired
    EntityManager memory;

    @Autowired
    TestClock clock;

    private CourseId course;
    private PersonId trainer;
    private EditionId edition;
    private SessionFacts missed;
    private SessionFacts elsewhere;
    private EnrolmentId anna;

    @BeforeEach
    void annaMissedADayThatWasGivenAgainElsewhere() {
        var absence = rosters.annaMissedADay();
        course = absence.course();
        trainer = absence.trainer();
        edition = absence.edition();
        missed = planned.session(absence.missed()).orElseThrow();
        anna = absence.annas();
    }

    @ParameterizedTest
    @CsvSource({"TRAINER, trainer/uitvoeringen/", "OFFICE, bureau/uitvoeringen/"})
    void whatWasMissedIsRecordedAsMadeUp(String role, String address) {
        givenElsewhere();
        open(role, address);

        _click(_get(Button.class, it -> it.withText("Inhalen vastleggen")));
        assertThat(_get(TextField.class, it -> it.withLabel("Ingehaalde uren")).getValue())
                .isEqualTo(missed.contactTime().toString());
        _setValue(sessions(), choice(elsewhere));
        _click(inDialog("Inhalen vastleggen"));

        expectNotifications("Vastgelegd. Anna Appel heeft deze bijeenkomst helemaal ingehaald.");
        assertThat(words())
                .anyMatch(it -> it.equals("%s uur ingehaald op %s voor de gemiste bijeenkomst van %s"
                        .formatted(missed.contactTime(), day(elsewhere), day(missed))))
                .anyMatch(it -> it.endsWith("%s uur gemist op %s, ingehaald op %s"
                        .formatted(missed.contactTime(), day(missed), day(elsewhere))));
        _assertNone(Button.class, it -> it.withText("Inhalen vastleggen"));
    }

    @Test
    void aSessionThatIsOfferedSaysItsDayItsTitleAndItsPlace() {
        givenElsewhere();
        open(Role.TRAINER, "trainer/uitvoeringen/");

        _click(_get(Button.class, it -> it.withText("Inhalen vastleggen")));

        var offered = choice(elsewhere);
        assertThat(sessions().getItemLabelGenerator().apply(offered))
                .isEqualTo("%s · %s · %s · %s uur"
                        .formatted(day(elsewhere), elsewhere.title(), offered.place(), elsewhere.contactTime()));
    }

    @Test
    void aMistakeStandsBesideItsFieldAndNothingIsRecorded() {
        givenElsewhere();
        open(Role.TRAINER, "trainer/uitvoeringen/");
        _click(_get(Button.class, it -> it.withText("Inhalen vastleggen")));

        _setValue(hours(), "veel");
        _click(inDialog("Inhalen vastleggen"));
        assertThat(sessions().getErrorMessage()).isEqualTo("Kies de bijeenkomst waarin is ingehaald.");
        assertThat(hours().getErrorMessage()).isEqualTo("Vul de uren in, zoals 7 of 3,5.");

        _setValue(sessions(), choice(elsewhere));
        _setValue(hours(), "0");
        _click(inDialog("Inhalen vastleggen"));
        assertThat(hours().getErrorMessage()).isEqualTo("Vul de uren in, zoals 7 of 3,5.");

        _setValue(hours(), "9999");
        _click(inDialog("Inhalen vastleggen"));
        assertThat(hours().isInvalid()).isTrue();
        assertThat(hours().getErrorMessage()).startsWith("Er is nog " + missed.contactTime() + " uur gemist.");
        assertThat(sheet().recorded()).isEmpty();
    }

    @Test
    void withoutASessionToDoItInTheFormSaysSo() {
        open(Role.TRAINER, "trainer/uitvoeringen/");

        _click(_get(Button.class, it -> it.withText("Inhalen vastleggen")));

        _assertOne(EmptyState.class);
        _assertNone(ComboBox.class);
    }

    @Test
    void whatWasRecordedByMistakeIsTakenBackWithAReason() {
        givenElsewhere();
        madeUp(anna, Minutes.ofHours(2));
        open(Role.TRAINER, "trainer/uitvoeringen/");

        _click(_get(Button.class, it -> it.withText("Terugnemen")));
        var question = _get(WhyDialog.class);
        _click(_get(question, Button.class, it -> it.withText("Terugnemen")));
        var reason = _get(question, TextArea.class, it -> it.withLabel("Reden"));
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).isEqualTo("Geef een reden, in hooguit 500 tekens. Er is niets veranderd.");

        _setValue(reason, "Verkeerde persoon");
        _click(_get(question, Button.class, it -> it.withText("Terugnemen")));

        expectNotifications("Teruggenomen. De uren tellen niet meer mee.");
        _assertOne(Badge.class, it -> it.withText("Teruggenomen"));
        assertThat(words()).anyMatch(it -> it.endsWith("door Tineke Trainer: Verkeerde persoon"));
        _assertNone(Button.class, it -> it.withText("Terugnemen"));
    }

    @Test
    void onceTheEditionIsClosedItIsOnlyToBeRead() {
        givenElsewhere();
        madeUp(anna, Minutes.ofHours(2));
        editions.close(edition);

        open(Role.OFFICE, "bureau/uitvoeringen/");

        _assertOne(MakeUpPanel.class);
        _assertNone(Button.class, it -> it.withText("Inhalen vastleggen"));
        _assertNone(Button.class, it -> it.withText("Terugnemen"));
    }

    @Test
    void whereNobodyMissedAnythingNothingIsSaidOfIt() {
        rosters.recordAnew(missed.id(), anna, Presence.PRESENT, Minutes.NONE, trainer);

        open(Role.TRAINER, "trainer/uitvoeringen/");

        _assertNone(MakeUpPanel.class);
    }

    @Test
    void theTrainerOfAnotherEditionDoesNotGetThere() {
        trainer = people.someone();

        open(Role.TRAINER, "trainer/uitvoeringen/");

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
        _assertNone(MakeUpPanel.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.PARTICIPANT, Role.CONTACT})
    void whoLooksAfterNoEditionDoesNotGetThere(String role) {
        open(role, "trainer/uitvoeringen/");
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");

        open(role, "bureau/uitvoeringen/");
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }

    @ParameterizedTest
    @CsvSource({"TRAINER, trainer/uitvoeringen/", "OFFICE, bureau/uitvoeringen/"})
    void moreThatWasMissedOrMadeUpAsksNoMoreOfTheDatabase(String role, String address) {
        givenElsewhere();
        madeUp(anna, Minutes.ofHours(1));
        asked(role, address);
        var few = asked(role, address);
        for (var i = 0; i < 3; i++) {
            var another = enrolments.enrol(people.someone(), edition);
            rosters.recordAnew(missed.id(), another, Presence.ABSENT, Minutes.NONE, trainer);
            madeUp(another, Minutes.ofHours(2));
        }

        assertThat(few).isPositive();
        assertThat(asked(role, address)).isEqualTo(few);
    }

    private long asked(String role, String address) {
        memory.flush();
        memory.clear();
        UI.getCurrent().navigate("verificatie");
        return statements.during(() -> {
            open(role, address);
            MockVaadin.clientRoundtrip(false);
            _assertOne(MakeUpPanel.class);
        });
    }

    private void givenElsewhere() {
        var other =
                editions.anOpenEdition(course, people.someone(), clock.today().minusWeeks(1), 8);
        elsewhere = planned.sessions(other).getFirst();
    }

    private void madeUp(EnrolmentId who, Minutes time) {
        SignIn.as(trainer, Role.TRAINER);
        makingUp.record(who, missed.id(), elsewhere.id(), time, trainer);
    }

    private MakeUpSheet sheet() {
        return makingUp.sheet(edition, trainer).orElseThrow();
    }

    private void open(String role, String address) {
        SignIn.as(trainer, role);
        UI.getCurrent().navigate(address + edition.value());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<HeldElsewhere> sessions() {
        return _get(ComboBox.class);
    }

    private static TextField hours() {
        return _get(TextField.class, it -> it.withLabel("Ingehaalde uren"));
    }

    private static HeldElsewhere choice(SessionFacts session) {
        return sessions()
                .getListDataView()
                .getItems()
                .filter(it -> it.session().id().equals(session.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Button inDialog(String words) {
        return _get(_get(Dialog.class), Button.class, it -> it.withText(words));
    }

    private static List<String> words() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    private static String day(SessionFacts session) {
        return Spelling.day(session.date());
    }
}
