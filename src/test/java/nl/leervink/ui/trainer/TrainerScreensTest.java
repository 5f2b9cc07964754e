package nl.leervink.ui.trainer;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNoNotifications;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalTime;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.attendance.Presence;
import nl.leervink.attendance.Roster;
import nl.leervink.attendance.TestRosters;
import nl.leervink.certification.Issuing;
import nl.leervink.certification.TestGroups;
import nl.leervink.enrolment.EnrolmentId;
import nl.leervink.homework.TestHomework;
import nl.leervink.kernel.Minutes;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.Editions;
import nl.leervink.planning.SessionId;
import nl.leervink.planning.TestEditions;
import nl.leervink.ui.parts.ReadinessTable;
import nl.leervink.ui.parts.RubricWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class TrainerScreensTest {

    @Autowired
    Roster roster;

    @Autowired
    TestRosters rosters;

    @Autowired
    TestPeople people;

    @Autowired
    TestEditions editions;

    @Autowired
    Editions planned;

    @Autowired
    TestHomework homework;

    @Autowired
    TestGroups groups;

    @Autowired
    Issuing issuing;

    @Autowired
    TestClock clock;

    PersonId trainer;
    PersonId anna;
    EditionId edition;
    SessionId today;
    EnrolmentId annas;

    @BeforeEach
    void aGroupMeetsToday() {
        var group = rosters.aGroupMeetsToday();
        trainer = group.trainer();
        anna = group.anna();
        edition = group.edition();
        today = group.today();
        annas = group.annas();
        SignIn.as(trainer, Role.TRAINER);
    }

    @Test
    void aTrainerSeesTodaysGroupFirst() {
        UI.getCurrent().navigate("trainer");

        assertThat(_get(H1.class).getText()).isEqualTo("Vandaag");
        _assertOne(RouterLink.class, spec -> spec.withText("Presentie opnemen"));
        _assertOne(RouterLink.class, spec -> spec.withText("Er ligt niets om na te kijken"));
    }

    @Test
    void oneTapRecordsAndSaysSo() {
        openRoster(today);

        _setValue(choices(0), Presence.PRESENT);

        assertThat(_find(Span.class))
                .anyMatch(span -> span.getText().startsWith("Opgeslagen om"))
                .anyMatch(span -> span.getText().equals("1 van 2"));
    }

    @Test
    void whoWasLateIsRecordedWithTheMinutes() {
        openRoster(today);

        _setValue(choices(0), Presence.LATE);
        assertThat(_find(Span.class)).noneMatch(span -> span.getText().startsWith("Opgeslagen om"));
        _setValue(_get(IntegerField.class), 9999);
        assertThat(_get(IntegerField.class).isInvalid()).isTrue();
        _setValue(_get(IntegerField.class), 20);

        assertThat(_get(IntegerField.class).isInvalid()).isFalse();
        assertThat(_find(Span.class)).anyMatch(span -> span.getText().startsWith("Opgeslagen om"));
    }

    @Test
    void aTapThatWaitsForItsMinutesIsNotPassedOver() {
        openRoster(today);
        _click(_get(Button.class, spec -> spec.withText("Iedereen aanwezig")));
        expectNotifications("Opgeslagen: 2 van 2 ingevuld.");
        _setValue(choices(0), Presence.LATE);

        _click(_get(Button.class, spec -> spec.withText("Sluit de bijeenkomst")));

        expectNotifications("Vul eerst in hoeveel minuten iemand miste.");
        _assertNone(ConfirmDialog.class);
        assertThat(_get(IntegerField.class).isInvalid()).isTrue();
    }

    @Test
    void theLastTapIsUndoneAndSaysSo() {
        openRoster(today);
        _click(_get(Button.class, spec -> spec.withText("Iedereen aanwezig")));
        expectNotifications("Opgeslagen: 2 van 2 ingevuld.");

        _click(_get(Button.class, spec -> spec.withText("Laatste tik ongedaan maken")));
        _click(_get(Button.class, spec -> spec.withText("Laatste tik ongedaan maken")));

        expectNotifications(
                "Ongedaan gemaakt om " + Spelling.time(LocalTime.ofInstant(clock.instant(), Spelling.HERE))
                        + ": 2 regels weer zoals eerst.",
                "Er is niets ongedaan gemaakt: er is niets van jou dat nog zo staat.");
        assertThat(choices(0).isEmpty()).isTrue();
    }

    @Test
    void aSessionIsClosedOnceEveryoneHasAMark() {
        openRoster(today);
        _click(_get(Button.class, spec -> spec.withText("Sluit de bijeenkomst")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        expectNotifications("Nog niet ingevuld: Anna Appel, Bram Boom.");

        _click(_get(Button.class, spec -> spec.withText("Iedereen aanwezig")));
        expectNotifications("Opgeslagen: 2 van 2 ingevuld.");
        _click(_get(Button.class, spec -> spec.withText("Sluit de bijeenkomst")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        expectNotifications("De bijeenkomst is afgesloten.");
        assertThat(choices(0).isReadOnly()).isTrue();
        _assertOne(Button.class, spec -> spec.withText("Heropenen"));
    }

    @Test
    void whoClosesASessionThatStillRunsIsToldUntilWhen() {
        var day = planned.session(today).orElseThrow();
        openRoster(today);
        _click(_get(Button.class, spec -> spec.withText("Iedereen aanwezig")));
        clock.goTo(day.ends().minusSeconds(60));
        _click(_get(Button.class, spec -> spec.withText("Sluit de bijeenkomst")));

        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .contains("De bijeenkomst duurt nog tot " + Spelling.time(day.end()) + " uur.");
        _get(ConfirmDialog.class).close();
        clock.goTo(day.ends());
        _click(_get(Button.class, spec -> spec.withText("Sluit de bijeenkomst")));
        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .doesNotContain("duurt nog");
    }

    @Test
    void whoClosesIsToldWhoWasNotThereAlsoIfAColleagueRecordedIt() {
        clock.goTo(planned.session(today).orElseThrow().ends());
        openRoster(today);
        _click(_get(Button.class, spec -> spec.withText("Iedereen aanwezig")));
        roster.record(today, annas, Presence.ABSENT, Minutes.NONE, trainer);

        _click(_get(Button.class, spec -> spec.withText("Sluit de bijeenkomst")));

        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .startsWith("Zo leg je het vast: Anna Appel afwezig. Alle anderen waren er.");
    }

    @Test
    void onceItsEditionIsClosedASessionIsNotReopened() {
        roster.everyonePresent(today, trainer);
        roster.close(today, trainer);
        editions.close(edition);

        openRoster(today);

        _assertNone(Button.class, spec -> spec.withText("Heropenen"));
    }

    @Test
    void withoutAReasonTheQuestionToReopenStaysAndSaysSoAtItsField() {
        openRoster(today);
        _click(_get(Button.class, spec -> spec.withText("Iedereen aanwezig")));
        _click(_get(Button.class, spec -> spec.withText("Sluit de bijeenkomst")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        NotificationsKt.clearNotifications();
        _click(_get(Button.class, spec -> spec.withText("Heropenen")));

        reopen(" ");
        assertThat(_get(_get(Dialog.class), TextArea.class).getErrorMessage()).startsWith("Vul een reden in");
        assertThat(_get(_get(Dialog.class), TextArea.class).isInvalid()).isTrue();
        expectNoNotifications();

        reopen("Verkeerde naam");
        _assertNone(Dialog.class);
        expectNotifications("De bijeenkomst is weer open.");
        assertThat(choices(0).isReadOnly()).isFalse();
    }

    private static void reopen(String reason) {
        var question = _get(Dialog.class);
        _setValue(_get(question, TextArea.class), reason);
        _click(_get(question, Button.class, spec -> spec.withText("Heropenen")));
    }

    @Test
    void onceAnEditionIsClosedNoDayIsNamedForItsCertificates() {
        var group = groups.readyGroupOf(people.someone());
        SignIn.as(group.trainer(), Role.TRAINER);
        UI.getCurrent().navigate("trainer/uitvoeringen/" + group.edition().value());
        assertThat(_find(Span.class)).anyMatch(TrainerScreensTest::namesTheDay);
        SignIn.as(people.someone(), Role.OFFICE);
        issuing.close(group.edition());

        SignIn.as(group.trainer(), Role.TRAINER);
        UI.getCurrent().navigate("trainer");
        UI.getCurrent().navigate("trainer/uitvoeringen/" + group.edition().value());

        assertThat(_find(Span.class)).noneMatch(TrainerScreensTest::namesTheDay);
        _assertOne(H2.class, title -> title.withText("Op weg naar het certificaat"));
    }

    private static boolean namesTheDay(Span span) {
        return span.getText().startsWith("Certificaten maken we uiterlijk");
    }

    @Test
    void aSessionToComeSaysFromWhenPresenceIsTaken() {
        openRoster(editions.session(edition, 2));

        assertThat(_find(Paragraph.class)).anyMatch(text -> text.getText().startsWith("Presentie opnemen kan vanaf"));
        _assertNone(Button.class, spec -> spec.withText("Iedereen aanwezig"));
        _assertNone(RadioButtonGroup.class);
        assertThat(_find(ListItem.class)).extracting(ListItem::getText).contains("Anna Appel", "Bram Boom");
    }

    @Test
    void theOfficeStandsInAtTheRoster() {
        SignIn.as(people.someone(), Role.OFFICE);

        openRoster(today);

        assertThat(_get(H1.class).getText()).startsWith("Presentie:");
        _assertNone(RouterLink.class, spec -> spec.withText("Training tot intervisiebegeleider"));
    }

    @Test
    void anEditionShowsWhatEveryonesCertificateStillWaitsFor() {
        UI.getCurrent().navigate("trainer/uitvoeringen/" + edition.value());

        _assertOne(ReadinessTable.class);
        assertThat(_find(NativeTableCell.class))
                .isNotEmpty()
                .noneMatch(cell -> cell.getElement().getAttribute("data-column").isBlank());
        assertThat(_find(NativeTableHeaderCell.class))
                .extracting(NativeTableHeaderCell::getText)
                .contains("Anna Appel", "Bram Boom", "Aanwezigheid", "Reflectieverslag voldoende");
    }

    @Test
    void anEditionShowsEveryonesHoursAndHomework() {
        homework.handInReport(anna, edition);
        SignIn.as(trainer, Role.TRAINER);

        UI.getCurrent().navigate("trainer/uitvoeringen/" + edition.value());

        assertThat(_find(H3.class)).extracting(H3::getText).containsExactly("Anna Appel", "Bram Boom");
        _assertOne(RouterLink.class, spec -> spec.withText("Reflectieverslag"));
    }

    @Test
    void anEmptyPileSaysWhatWillLieThere() {
        UI.getCurrent().navigate("trainer/nakijken");

        assertThat(_find(Paragraph.class)).anyMatch(text -> text.getText().equals("Alles is nagekeken"));
        _assertNone(Grid.class);
    }

    @Test
    void insufficientAsksFeedbackBesideTheField() {
        openDesk();

        _click(_get(Button.class, spec -> spec.withText("Onvoldoende")));

        assertThat(feedback().isInvalid()).isTrue();
        assertThat(feedback().getErrorMessage()).startsWith("Schrijf wat er beter kan");
    }

    @Test
    void besideEachQuestionOfAReportIsWhatIsLookedAt() {
        openDesk();

        assertThat(_find(RubricWords.class)).hasSize(3);
        assertThat(_find(_find(RubricWords.class).getFirst(), DescriptionList.Term.class))
                .extracting(DescriptionList.Term::getText)
                .containsExactly("Nog niet", "Voldoende", "Goed");
    }

    @Test
    void aReportIsReadAndJudgedAndThePileIsEmpty() {
        openDesk();
        assertThat(_find(Span.class)).extracting(Span::getText).containsAll(TestHomework.ANSWERS);

        _setValue(feedback(), "Mooi geschreven.");
        _click(_get(Button.class, spec -> spec.withText("Voldoende")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        expectNotifications("Beoordeeld. De deelnemer krijgt bericht.");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("trainer/nakijken");
    }

    private static TextArea feedback() {
        return _get(TextArea.class, spec -> spec.withLabel("Feedback"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.PARTICIPANT, Role.CONTACT})
    void othersDoNotEnter(String role) {
        SignIn.as(anna, role);

        keptOut("trainer");
        keptOut("trainer/nakijken");
        keptOut("trainer/presentie/" + today.value());
        keptOut("trainer/uitvoeringen/" + edition.value());
    }

    @Test
    void theOfficeDoesNotEnterTheDesk() {
        SignIn.as(people.someone(), Role.OFFICE);

        keptOut("trainer/nakijken");
        keptOut("trainer/uitvoeringen/" + edition.value());
    }

    @Test
    void aTrainerOfAnotherEditionFindsNothing() {
        SignIn.as(people.someone(), Role.TRAINER);

        keptOut("trainer/presentie/" + today.value());
        keptOut("trainer/uitvoeringen/" + edition.value());
        keptOut("trainer/presentie/geen-id");
        keptOut("trainer/nakijken/" + today.value());
    }

    private void keptOut(String address) {
        try {
            UI.getCurrent().navigate(address);
        } catch (RuntimeException refused) {
            assertThat(refused).hasStackTraceContaining("NotFound");
        }
        assertThat(UI.getCurrent().getChildren())
                .noneMatch(screen -> screen.getClass().getPackage().equals(RosterView.class.getPackage()));
        _assertNone(RosterRow.class);
        _assertNone(TextArea.class);
    }

    private void openRoster(SessionId session) {
        UI.getCurrent().navigate("trainer/presentie/" + session.value());
    }

    private void openDesk() {
        homework.handInReport(anna, edition);
        SignIn.as(trainer, Role.TRAINER);
        UI.getCurrent().navigate("trainer/uitvoeringen/" + edition.value());
        var link = _get(RouterLink.class, spec -> spec.withText("Reflectieverslag"));
        UI.getCurrent().navigate(link.getHref());
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Presence> choices(int row) {
        return (RadioButtonGroup<Presence>) _find(RadioButtonGroup.class).get(row);
    }
}
