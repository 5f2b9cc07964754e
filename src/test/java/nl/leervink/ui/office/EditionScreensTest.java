package nl.leervink.ui.office;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
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
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leervink.ScreenTest;
import nl.leervink.SignIn;
import nl.leervink.TestClock;
import nl.leervink.catalogue.TestCourses;
import nl.leervink.demo.IntervisionGuideTraining;
import nl.leervink.enrolment.TestEnrolments;
import nl.leervink.kernel.Role;
import nl.leervink.kernel.Spelling;
import nl.leervink.people.Clientele;
import nl.leervink.people.PersonFacts;
import nl.leervink.people.PersonId;
import nl.leervink.people.TestPeople;
import nl.leervink.planning.EditionFacts;
import nl.leervink.planning.EditionId;
import nl.leervink.planning.EditionOverview;
import nl.leervink.planning.EditionStage;
import nl.leervink.planning.EditionStatus;
import nl.leervink.planning.TestEditions;
import nl.leervink.security.Accounts;
import nl.leervink.ui.parts.Badge;
import nl.leervink.ui.parts.EmptyState;
import nl.leervink.ui.parts.WhyDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class EditionScreensTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);

    @Autowired
    TestEditions editions;

    @Autowired
    TestCourses courses;

    @Autowired
    TestEnrolments enrolments;

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    @Autowired
    EditionOverview overview;

    @Autowired
    Clientele clientele;

    @Autowired
    TestClock clock;

    private PersonId trainer;

    @BeforeEach
    void theOfficeIsIn() {
        clock.goTo(TODAY);
        trainer = people.someone("Hanna", "Prins");
        accounts.allow(trainer, Set.of(Role.TRAINER));
        SignIn.as(people.someone(), Role.OFFICE);
    }

    @Test
    void theListShowsHowFullAnEditionIsAndWhereItStands() {
        var edition = editions.anOpenEdition(trainer, TODAY.minusDays(1), 12);
        enrolments.enrol(people.someone(), edition);

        UI.getCurrent().navigate("bureau/uitvoeringen", QueryParameters.simple(Map.of("status", "open")));

        var list = _get(Grid.class);
        assertThat(IntStream.range(0, GridKt._size(list))
                        .mapToObj(row -> GridKt._getFormattedRow(list, row).toString()))
                .anySatisfy(row -> assertThat(row).contains("1 van 12", Spelling.day(TODAY.minusDays(1))));
    }

    @Test
    void aSearchThatFindsNothingSaysSo() {
        UI.getCurrent().navigate("bureau/uitvoeringen", QueryParameters.simple(Map.of("zoek", "bestaat-niet-%")));

        _assertNone(Grid.class);
        _assertOne(EmptyState.class);
        assertThat(_get(TextField.class).getValue()).isEqualTo("bestaat-niet-%");
    }

    @Test
    void anEditionIsPlannedFromTheProposedDays() {
        openPlan();
        _setValue(_get(DatePicker.class, field -> field.withLabel("Beginnen op")), LocalDate.of(2027, 3, 13));

        assertThat(_find(DatePicker.class).stream().map(DatePicker::getValue))
                .contains(LocalDate.of(2027, 3, 15), LocalDate.of(2027, 3, 16), LocalDate.of(2027, 4, 28))
                .contains(LocalDate.of(2027, 3, 1));
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(12);
        train();
        _setValue(_get(TextField.class), "Mijnerf, Utrecht");
        _click(_get(Button.class, button -> button.withText("Bewaar als concept")));

        _assertOne(Badge.class, badge -> badge.withText("Concept"));
        assertThat(_get(H1.class).getText())
                .isEqualTo(IntervisionGuideTraining.described("x").title());
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
        openPlan();
        _setValue(_get(DatePicker.class, field -> field.withLabel("Beginnen op")), LocalDate.of(2027, 3, 12));
        _setValue(_get(IntegerField.class), 40);
        _setValue(_get(TextField.class), "Mijnerf, Utrecht");

        _click(_get(Button.class, button -> button.withText("Bewaar als concept")));

        assertThat(_get(IntegerField.class).isInvalid()).isTrue();
        assertThat(_get(IntegerField.class).getValue()).isEqualTo(40);
        assertThat(_get(IntegerField.class).getErrorMessage()).isEqualTo("Deze cursus heeft 6 tot en met 12 plaatsen.");
        assertThat(_get(MultiSelectComboBox.class).isInvalid()).isTrue();
        assertThat(_get(TextField.class).isInvalid()).isFalse();
        assertThat(_get(TextField.class).getValue()).isEqualTo("Mijnerf, Utrecht");
    }

    @Test
    void aMessageGoesOnceItsFieldIsFilledIn() {
        UI.getCurrent().navigate(PlanEditionView.class);
        _click(_get(Button.class, button -> button.withText("Bewaar als concept")));

        _setValue(_get(DatePicker.class, field -> field.withLabel("Beginnen op")), LocalDate.of(2027, 3, 12));
        _setValue(_get(DatePicker.class, field -> field.withLabel("Inschrijven tot en met")), LocalDate.of(2027, 3, 1));
        _setValue(_get(DatePicker.class, field -> field.withLabel("Beslissen uiterlijk")), LocalDate.of(2027, 2, 15));
        _setValue(_get(TextField.class), "Mijnerf, Utrecht");
        _setValue(_get(IntegerField.class), 10);
        train();

        assertThat(_find(DatePicker.class)).noneMatch(DatePicker::isInvalid);
        assertThat(_get(TextField.class).isInvalid()).isFalse();
        assertThat(_get(IntegerField.class).isInvalid()).isFalse();
        assertThat(_get(MultiSelectComboBox.class).isInvalid()).isFalse();
    }

    @Test
    void ofAClosedEditionTheOfficeSeesForWhomItIs() {
        var edition = editions.aClosedEdition(people.anOrganisationOf(people.someone()));
        var owner = overview.edition(edition).flatMap(EditionFacts::closedTo).orElseThrow();

        UI.getCurrent().navigate("bureau/uitvoeringen/" + edition.value());

        _assertOne(
                Badge.class,
                badge -> badge.withText("Besloten, voor "
                        + clientele.organisation(owner).orElseThrow().name()));
    }

    @Test
    void theDeadlineFollowsTheFirstDayUntilSomeoneChoosesIt() {
        openPlan();
        var first = _get(DatePicker.class, field -> field.withLabel("Beginnen op"));
        var deadline = _get(DatePicker.class, field -> field.withLabel("Inschrijven tot en met"));

        _setValue(first, LocalDate.of(2027, 3, 12));
        assertThat(deadline.getValue()).isEqualTo(LocalDate.of(2027, 2, 26));
        _setValue(_get(DatePicker.class, field -> field.withId("day-1")), LocalDate.of(2027, 3, 11));
        assertThat(deadline.getValue()).isEqualTo(LocalDate.of(2027, 2, 25));

        _setValue(deadline, LocalDate.of(2027, 3, 1));
        _setValue(first, LocalDate.of(2027, 4, 16));
        assertThat(deadline.getValue()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(_get(DatePicker.class, field -> field.withLabel("Beslissen uiterlijk"))
                        .getValue())
                .isEqualTo(LocalDate.of(2027, 2, 15));
    }

    @Test
    void withoutTimeToDecideOneCanEnrolUntilTheDayBefore() {
        openPlan();

        var soon = TODAY.plusDays(7);
        _setValue(_get(DatePicker.class, field -> field.withLabel("Beginnen op")), soon);

        var begins = _get(DatePicker.class, field -> field.withId("day-1")).getValue();
        assertThat(_get(DatePicker.class, field -> field.withLabel("Inschrijven tot en met"))
                        .getValue())
                .isEqualTo(begins.minusDays(1));
    }

    @Test
    void theFieldOfTrainersSpeaksDutchToAScreenReader() {
        UI.getCurrent().navigate(PlanEditionView.class);

        assertThat(_get(MultiSelectComboBox.class).getI18n().getTotal()).isEqualTo("{count} gekozen");
    }

    @Test
    void aPlanWithoutAnythingFilledInIsNotSaved() {
        UI.getCurrent().navigate(PlanEditionView.class);

        _click(_get(Button.class, button -> button.withText("Bewaar als concept")));

        assertThat(_find(DatePicker.class)).allMatch(DatePicker::isInvalid);
        assertThat(_get(MultiSelectComboBox.class).isInvalid()).isTrue();
        assertThat(_get(TextField.class).isInvalid()).isTrue();
    }

    @Test
    void aDraftIsOpened() {
        var edition = editions.aDraft();
        openEdition(edition);

        _click(_get(Button.class, button -> button.withText("Open voor inschrijving")));

        assertThat(statusOf(edition)).isEqualTo(EditionStatus.OPEN);
        _assertOne(
                Anchor.class,
                link -> link.withPredicate(one -> one.getText().endsWith("/inschrijven/" + edition.value())));
    }

    @Test
    void anEditionOneCannotEnrolInAnyMoreHasNoLinkToDoSo() {
        for (var edition : List.of(
                editions.anOpenEdition(trainer, TODAY.minusMonths(4), 12),
                editions.anOpenEdition(trainer, TODAY.minusDays(1), 12))) {
            openEdition(edition);

            _assertNone(H2.class, heading -> heading.withText("Link om in te schrijven"));
        }
    }

    @Test
    void cancellingSaysHowManyAreTold() {
        var edition = editions.anOpenEdition();
        enrolments.enrol(people.someone(), edition);
        enrolments.enrol(people.someone(), edition);
        openEdition(edition);

        _click(_get(Button.class, button -> button.withText("Gaat niet door")));
        var question = _get(WhyDialog.class);
        assertThat(_find(question, Paragraph.class).getFirst().getText()).contains("Beide deelnemers");
        var deed = _get(question, Button.class, button -> button.withText("Gaat niet door"));
        _click(deed);
        assertThat(_get(question, TextArea.class).getErrorMessage()).startsWith("Vertel waarom");
        assertThat(statusOf(edition)).isEqualTo(EditionStatus.OPEN);
        _setValue(_get(question, TextArea.class), "De trainer is ziek.");
        _click(deed);

        assertThat(statusOf(edition)).isEqualTo(EditionStatus.CANCELLED);
        assertThat(overview.edition(edition).orElseThrow().cancelReason()).contains("De trainer is ziek.");
        _assertNone(Button.class, button -> button.withText("Wijzig"));
    }

    @Test
    void participantsAreNamed() {
        var edition = editions.anOpenEdition();
        enrolments.enrol(people.someone("Zoë", "Meijer"), edition);

        openEdition(edition);

        _assertOne(H2.class, heading -> heading.withText("Deelnemers (1)"));
        assertThat(_find(Span.class).stream().map(Span::getText)).contains("Zoë Meijer", "Op eigen titel");
    }

    @Test
    void anEditionThatHasBegunShowsWhoIsReadyForTheCertificate() {
        var ended = editions.anOpenEdition(trainer, TODAY.minusMonths(4), 12);
        enrolments.enrol(people.someone(), ended);
        var toCome = editions.anOpenEdition(trainer, TODAY.plusWeeks(4), 12);

        openEdition(ended);
        _assertOne(ClosingPanel.class);
        _assertNone(Button.class, button -> button.withText("Gaat niet door"));

        openEdition(toCome);
        _assertNone(ClosingPanel.class);
    }

    @Test
    void seatsAreChangedInADialog() {
        var edition = editions.anOpenEdition(trainer, TODAY.plusWeeks(4), 12);
        openEdition(edition);

        _click(_get(Button.class, button -> button.withText("Wijzig")));
        _setValue(_get(IntegerField.class), 10);
        _click(_get(Button.class, button -> button.withText("Bewaar")));

        assertThat(overview.edition(edition).orElseThrow().capacity()).isEqualTo(10);
        assertThat(overview.edition(edition).orElseThrow().trainers()).containsExactly(trainer);
    }

    @Test
    void aSessionIsMovedInADialogAndWhatIsWrongStandsBesideIt() {
        var edition = editions.anOpenEdition(trainer, TODAY.plusWeeks(4), 12);
        var second = overview.sessions(edition).get(1);
        openEdition(edition);

        _click(_get(Button.class, button -> button.withText("Wijzig")));
        var day = _get(DatePicker.class, field -> field.withLabel("Dag 2"));
        var start = _get(TimePicker.class, field -> field.withLabel("Dag 2 begint om"));
        _setValue(day, TODAY.plusWeeks(4));
        _setValue(start, LocalTime.of(21, 0));
        _click(_get(Button.class, button -> button.withText("Bewaar")));
        assertThat(day.getErrorMessage()).isEqualTo("Elke cursusdag valt na de vorige.");
        assertThat(start.getErrorMessage()).startsWith("Zo loopt de dag door");

        _setValue(day, second.date().plusDays(1));
        _setValue(start, LocalTime.of(13, 0));
        _click(_get(Button.class, button -> button.withText("Bewaar")));

        var moved = overview.sessions(edition).get(1);
        assertThat(moved.date()).isEqualTo(second.date().plusDays(1));
        assertThat(moved.start()).isEqualTo(LocalTime.of(13, 0));
        assertThat(moved.contactTime()).isEqualTo(second.contactTime());
    }

    @Test
    void aSessionThatBeganIsOnlyToBeRead() {
        var edition = editions.anOpenEdition(trainer, TODAY.minusDays(1), 12);
        openEdition(edition);

        _click(_get(Button.class, button -> button.withText("Wijzig")));

        assertThat(_get(DatePicker.class, field -> field.withLabel("Dag 1")).isReadOnly())
                .isTrue();
        assertThat(_get(DatePicker.class, field -> field.withLabel("Dag 3")).isReadOnly())
                .isFalse();
    }

    @Test
    void theOfficeDecidesOnItsCockpit() {
        var edition = editions.anOpenEdition(trainer, TODAY.plusDays(3), 12);
        enrolments.enrol(people.someone(), edition);
        UI.getCurrent().navigate("bureau");
        var line = _find(ListItem.class).stream()
                .filter(item -> _find(item, Anchor.class).stream()
                        .anyMatch(
                                link -> link.getHref().endsWith(edition.value().toString())))
                .findFirst()
                .orElseThrow();
        assertThat(line.getElement().getTextRecursively())
                .contains("1 deelnemer, minimaal 6, plaats voor 12")
                .contains("nog 5 nodig");

        _click(_get(line, Button.class, button -> button.withText("Gaat door")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(overview.edition(edition).orElseThrow().stage(TODAY)).isEqualTo(EditionStage.CONFIRMED);
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .doesNotContain("/bureau/uitvoeringen/" + edition.value());
    }

    @Test
    void theCockpitLeadsToWhatIsToBeDone() {
        var ended = editions.anOpenEdition(trainer, TODAY.minusYears(30), 12); // before all that other tests leave
        var draft = editions.aDraft();
        var small = editions.anOpenEdition(trainer, TODAY.plusDays(3), 12);

        UI.getCurrent().navigate("bureau");

        assertThat(_find(H2.class).stream().map(H2::getText))
                .contains(
                        "Afsluiten en certificaten",
                        "Presentie nog open",
                        "Gaat dit door?",
                        "Concepten om open te zetten");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("/bureau/uitvoeringen/" + ended.value())
                .contains("/bureau/uitvoeringen/" + draft.value())
                .contains("/bureau/uitvoeringen/" + small.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bureau", "bureau/uitvoeringen", "bureau/uitvoeringen/nieuw"})
    void onlyTheOfficeEnters(String address) {
        SignIn.as(trainer, Role.TRAINER, Role.CONTACT, Role.PARTICIPANT);

        UI.getCurrent().navigate(address);

        assertThat(_get(H1.class).getText()).isNotIn("Vandaag", "Uitvoeringen", "Plan een uitvoering");
        _assertNone(Button.class, button -> button.withText("Plan een uitvoering"));
    }

    @Test
    void onlyTheOfficeSeesAnEdition() {
        var edition = editions.anOpenEdition();
        SignIn.as(trainer, Role.TRAINER, Role.CONTACT, Role.PARTICIPANT);

        openEdition(edition);

        _assertNone(H2.class, heading -> heading.withText("Deelnemers (0)"));
        _assertNone(Button.class, button -> button.withText("Wijzig"));
    }

    private void openPlan() {
        var slug = TestCourses.aSlug();
        courses.offered(IntervisionGuideTraining.described(slug));
        UI.getCurrent().navigate("bureau/uitvoeringen/nieuw", QueryParameters.of("cursus", slug));
    }

    @SuppressWarnings("unchecked")
    private void train() {
        var field = (MultiSelectComboBox<PersonFacts>) _get(MultiSelectComboBox.class);
        field.setValue(field.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(trainer))
                .toList());
    }

    private static void openEdition(EditionId edition) {
        UI.getCurrent().navigate("bureau/uitvoeringen/" + edition.value());
    }

    private EditionStatus statusOf(EditionId edition) {
        return overview.edition(edition).orElseThrow().status();
    }
}
